/** `touchstone --help` */
export const USAGE = `usage: touchstone COMMAND [options]

  start              the whole system on embedded parts, with the example marketplace (this is npm start)
  serve              the server: HTTP API and console
  work               a worker of a larger installation (PostgreSQL): screens feeds, serves nothing
  screen             screens a feed against a register, without server or database; see touchstone screen --help
  train text         trains the learned part of text recognition from labeled listings; see touchstone train --help
  rights import FILE...    reads JSONL, CSV or WIPO ST.96 XML into the register of this installation
  rights export VERSION    the register of that version, such as a decision names, as JSON Lines on standard output
  users link EMAIL   a one-time sign-in link for a user of this installation (made an administrator if new)
  version

Configuration is read from the environment:

  TOUCHSTONE_DATA         folder of the embedded database and the pictures (default: ./data)
  DATABASE_URL            postgres://… instead of the embedded database
  TOUCHSTONE_TEMPLATES    folder that keeps an empty embedded database for new data folders (default: each makes its own)
  TOUCHSTONE_HOST         address to listen on (default: 127.0.0.1)
  TOUCHSTONE_PORT         port to listen on (default: 7410)
  TOUCHSTONE_PUBLIC_URL   the address people see (default: http://HOST:PORT)
  TOUCHSTONE_TRUSTED_PROXIES  addresses or ranges whose X-Forwarded-For is believed (default: none)
  TOUCHSTONE_THREADS      recognition threads (default: one for each processor)
  TOUCHSTONE_PARAMETERS   a parameters file (default: built in)
  TOUCHSTONE_TEXT_MODEL   weights of the learned part of text recognition, from train text (default: built in)
  TOUCHSTONE_PICTURE_READING  on or off: whether text and codes in pictures are read (default: on)
  TOUCHSTONE_LINE_MODELS  folder of nets that read it, in PaddleOCR's form (default: built in: Chinese, Latin letters)
  TOUCHSTONE_MAX_FEED_MB  largest feed that may be uploaded (default: 8192)
  TOUCHSTONE_LOG_LEVEL    trace, debug, info, warn, error or silent (default: info)`;
