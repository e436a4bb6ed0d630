// Made from the server’s OpenAPI document by `node checks/console-types.ts`. Do not change by hand.

export interface paths {
  '/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in, and what they may do */
    get: operations['getSession'];
    put?: never;
    /**
     * Sign in by address and password
     * @description Sets an httpOnly cookie.
     */
    post: operations['signIn'];
    /** Sign out */
    delete: operations['signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign in by a link that works once */
    post: operations['signInByLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change the own password; all other sessions of the user end */
    put: operations['changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Counts of listings, decisions, outcomes and markets
     * @description Permission: `read:overview`.
     */
    get: operations['getOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/overview/series': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Decisions per outcome over time
     * @description Permission: `read:overview`.
     */
    get: operations['getOutcomeSeries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Decisions, newest or most certain first
     * @description Permission: `read:decision`.
     */
    get: operations['listDecisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/decisions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A decision with its listing, the rights concerned, its reasons as sentences and its disguises as readings
     * @description Permission: `read:decision`.
     */
    get: operations['getDecision'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/decisions.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same list as a CSV file
     * @description Permission: `export:decision`.
     */
    get: operations['exportDecisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screenings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Screen one listing, answered at once
     * @description Stores the listing and its decisions unless `dryRun` is true; storing needs the permission create:screening.
     *
     *     Permission: `try:screening`.
     */
    post: operations['createScreening'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/feeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Feeds, newest first
     * @description Permission: `read:feed`.
     */
    get: operations['listFeeds'];
    put?: never;
    /**
     * Upload a product feed to be screened
     * @description multipart/form-data: the part `file` and the text fields name, format (sniffed where left out) and markets (for listings that name none). The file streams to the store; screening starts at once.
     *
     *     Permission: `create:feed`.
     */
    post: operations['createFeed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/feeds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A feed and how far it is
     * @description Permission: `read:feed`.
     */
    get: operations['getFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/feeds/{id}/skips': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Records of a feed that could not be read, with their line and cause
     * @description Permission: `read:feed`.
     */
    get: operations['listFeedSkips'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/feeds/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a feed that is queued or running
     * @description What was decided so far stays.
     *
     *     Permission: `cancel:feed`.
     */
    post: operations['cancelFeed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The register
     * @description Permission: `read:right`.
     */
    get: operations['listRights'];
    put?: never;
    /**
     * Register a right
     * @description It is in force for new screenings when the answer comes.
     *
     *     Permission: `write:right`.
     */
    post: operations['createRight'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rights/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One right
     * @description Permission: `read:right`.
     */
    get: operations['getRight'];
    /**
     * Replace a right
     * @description Permission: `write:right`.
     */
    put: operations['replaceRight'];
    post?: never;
    /**
     * Withdraw a right from the register
     * @description Decisions that were made on it stay.
     *
     *     Permission: `write:right`.
     */
    delete: operations['withdrawRight'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rights/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import a register file
     * @description multipart/form-data with the part `file`: JSONL, CSV or WIPO ST.96 XML. Good records are saved, bad ones are listed.
     *
     *     Permission: `write:right`.
     */
    post: operations['importRights'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rights/{id}/pictures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an uploaded picture to a bank of a right
     * @description It is in force for new screenings when the answer comes. One that stands in the bank already stays.
     *
     *     Permission: `write:right`.
     */
    post: operations['addPicture'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rights/{id}/pictures/{digest}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a picture out of a bank of a right
     * @description Decisions that were made by it stay. Adding it again undoes it.
     *
     *     Permission: `write:right`.
     */
    post: operations['withdrawPicture'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rights/{id}/pictures/{digest}/quarantine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set a picture of a right aside, as it matches what it should not
     * @description It stays in the register, and nothing is compared with it until it is released.
     *
     *     Permission: `write:right`.
     */
    post: operations['quarantinePicture'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rights/{id}/pictures/{digest}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Compare again with a picture that was set aside
     * @description Permission: `write:right`.
     */
    post: operations['releasePicture'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/retro-scans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retro-scans, newest first
     * @description Permission: `read:retro-scan`.
     */
    get: operations['listRetroScans'];
    put?: never;
    /**
     * Hold some rights against every listing that stands
     * @description Begun by itself whenever a right is saved with other signs or pictures.
     *
     *     Permission: `create:retro-scan`.
     */
    post: operations['createRetroScan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/retro-scans/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A retro-scan and how far it is
     * @description Permission: `read:retro-scan`.
     */
    get: operations['getRetroScan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/retro-scans/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a retro-scan that is queued or running
     * @description What was decided so far stays.
     *
     *     Permission: `cancel:retro-scan`.
     */
    post: operations['cancelRetroScan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Licenses, of one right or one seller where given
     * @description Permission: `read:license`.
     */
    get: operations['listLicenses'];
    put?: never;
    /**
     * Record the consent of a holder to a seller
     * @description Permission: `write:license`.
     */
    post: operations['grantLicense'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One license
     * @description Permission: `read:license`.
     */
    get: operations['getLicense'];
    put?: never;
    post?: never;
    /**
     * End a license
     * @description Permission: `write:license`.
     */
    delete: operations['endLicense'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/media': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a picture to use in rights and listings
     * @description Permission: `create:media`.
     */
    post: operations['uploadMedia'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/media/{digest}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A picture, redrawn at a width; without a width the original bytes as a download
     * @description Permission: `read:media`.
     */
    get: operations['getMedia'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/media/{digest}/size': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The size of a picture in pixels, in which boxes of signals count
     * @description Permission: `read:media`.
     */
    get: operations['getMediaSize'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/picture-searches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find a picture in the catalog and in the register
     * @description multipart/form-data with the part `file`, or the query `digest` of a picture that is stored. It is found turned and mirrored too. Nothing is stored.
     *
     *     Permission: `search:picture`.
     */
    post: operations['searchPicture'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parameters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The parameters that judge now
     * @description Permission: `read:parameters`.
     */
    get: operations['getParameters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Events as they happen (server-sent events)
     * @description Unnamed messages are events (schema Event) with their `seq` as id; `feed-progress` carries id, state and progress of a feed; `ready` opens the stream; `reset` says that too much was missed: read everything anew.
     *
     *     Permission: `read:event`.
     */
    get: operations['streamEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Users
     * @description Permission: `read:account`.
     */
    get: operations['listUsers'];
    put?: never;
    /**
     * Add a user
     * @description Without a password the answer carries a link that signs the user in once.
     *
     *     Permission: `write:account`.
     */
    post: operations['createUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One user
     * @description Permission: `read:account`.
     */
    get: operations['getUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change the role, the access or the password of a user
     * @description Permission: `write:account`.
     */
    patch: operations['changeUser'];
    trace?: never;
  };
  '/v1/users/{id}/sign-in-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A link that signs the user in once
     * @description Permission: `write:account`.
     */
    post: operations['createSignInLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * API keys, revoked ones too
     * @description Permission: `read:account`.
     */
    get: operations['listApiKeys'];
    put?: never;
    /**
     * Make an API key with a role
     * @description The answer is the only time the key is shown.
     *
     *     Permission: `write:account`.
     */
    post: operations['createApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke an API key; it stays in the list
     * @description Permission: `write:account`.
     */
    delete: operations['revokeApiKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/healthz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process answers */
    get: operations['isAlive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/readyz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The store answers and a register is compiled */
    get: operations['isReady'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Metrics in the Prometheus text format
     * @description Permission: `read:metrics`.
     */
    get: operations['getMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Actor: {
      /** @enum {string} */
      kind: 'user' | 'api-key' | 'system';
      id: string;
    };
    Alias: {
      text: string;
      /** @enum {string} */
      kind: 'official' | 'nickname' | 'coded';
    };
    ApiKey: {
      id: string;
      name: string;
      prefix: string;
      role: components['schemas']['Role'];
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      lastUsedAt?: string;
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      revokedAt?: string;
    };
    ApiKeyList: {
      items: components['schemas']['ApiKey'][];
    };
    CatalogPicture: {
      /** @description A content address: SHA-256 in hexadecimal. */
      digest: string;
      /** @description Bits of 256 that differ. */
      distance: number;
      layout: components['schemas']['Layout'];
      /** @description The frame of an animation that is near. */
      frame?: number;
      box?: [number, number, number, number];
      /** @description Newest first, at most 20. */
      listings: components['schemas']['ShowingListing'][];
      moreListings: boolean;
    };
    CreatedApiKey: {
      apiKey: components['schemas']['ApiKey'];
      /** @description Shown this once; only its digest is kept. */
      key: string;
    };
    CreatedUser: {
      user: components['schemas']['User'];
      signInLink?: components['schemas']['SignInLink'];
    };
    Decision: {
      id: string;
      listingId: string;
      /** @description ISO 3166-1 alpha-2. */
      market: string;
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      date: string;
      outcome: components['schemas']['Outcome'];
      measure: components['schemas']['Measure'];
      score: number;
      right?: string;
      reasons: components['schemas']['Reason'][];
      signals: components['schemas']['Signal'][];
      skips: components['schemas']['Skip'][];
      versions: components['schemas']['Versions'];
    };
    DecisionDetail: {
      decision: components['schemas']['Decision'];
      listing: components['schemas']['Listing'];
      /** @description The rights that the decision, its reasons and its signals concern. */
      rights: components['schemas']['Right'][];
      sentences: components['schemas']['Sentences'];
      /** @description The marks that stand in the listing in disguise. */
      readings: components['schemas']['Reading'][];
      /** @description Pictures that other sellers show as well, who show two of this listing’s pictures or more. */
      sharedPictures: components['schemas']['SharedPicture'][];
      /** @description Decisions on the same listing revision for the other markets. */
      siblings: components['schemas']['SiblingDecision'][];
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      decidedAt: string;
      feedId?: string;
      supersededBy?: string;
    };
    DecisionPage: {
      items: components['schemas']['DecisionSummary'][];
      /** @description Give it as `cursor` for the next page; absent on the last. */
      nextCursor?: string;
    };
    DecisionSummary: {
      id: string;
      listingId: string;
      title: string;
      seller: components['schemas']['Seller'];
      /** @description ISO 3166-1 alpha-2. */
      market: string;
      outcome: components['schemas']['Outcome'];
      measure: components['schemas']['Measure'];
      score: number;
      right?: components['schemas']['RightName'];
      element: components['schemas']['Element'];
      /** @description A content address: SHA-256 in hexadecimal. */
      image?: string;
      skips: number;
      feedId?: string;
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      decidedAt: string;
    };
    /** @description Protection of a Madrid registration in one designated party, with a status of its own. */
    Designation: {
      /** @description ISO 3166-1 alpha-2, EU, BX (Benelux), OA (OAPI), AP (ARIPO) or WO (Madrid). */
      territory: string;
      number?: string;
      niceClasses: number[];
      /** @enum {string} */
      status: 'registered' | 'pending' | 'refused' | 'expired' | 'cancelled' | 'withdrawn';
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      filed?: string;
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      from?: string;
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      to?: string;
      goods?: string;
    };
    /** @enum {string} */
    Element:
      | 'no-sign-found'
      | 'no-right-in-market'
      | 'right-not-in-force'
      | 'goods-not-similar'
      | 'identical-sign'
      | 'similar-sign'
      | 'disguised-sign'
      | 'replica-term'
      | 'reads-like-replica'
      | 'known-infringing-image'
      | 'reference-image'
      | 'altered-picture'
      | 'off-platform-code'
      | 'code-contradiction'
      | 'price-implausible'
      | 'price-low'
      | 'licensed-seller'
      | 'license-other-territory'
      | 'license-other-goods'
      | 'license-not-in-period'
      | 'no-license'
      | 'own-goods'
      | 'exhausted'
      | 'not-exhausted'
      | 'exhaustion-unsettled'
      | 'first-sale-unknown'
      | 'compatibility'
      | 'descriptive-use'
      | 'second-hand'
      | 'negation'
      | 'comparison'
      | 'style-of'
      | 'review-content'
      | 'keyword-stuffing'
      | 'brand-contradiction'
      | 'below-threshold'
      | 'incomplete-screening';
    Event: {
      seq: number;
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      at: string;
      type: string;
      subject: components['schemas']['EventSubject'];
      actor: components['schemas']['Actor'];
      data: {
        [key: string]: unknown;
      };
    };
    EventSubject: {
      kind: string;
      id: string;
    };
    Feed: {
      id: string;
      name: string;
      format?: components['schemas']['FeedFormat'];
      state: components['schemas']['FeedState'];
      defaultMarkets: string[];
      progress: components['schemas']['FeedProgress'];
      error?: string;
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      createdAt: string;
      createdBy: string;
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      startedAt?: string;
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      finishedAt?: string;
    };
    /** @enum {string} */
    FeedFormat: 'google-xml' | 'google-tsv' | 'shopify-csv' | 'schema-org' | 'jsonl';
    FeedPage: {
      items: components['schemas']['Feed'][];
      /** @description Give it as `cursor` for the next page; absent on the last. */
      nextCursor?: string;
    };
    FeedProgress: {
      bytesTotal: number;
      bytesRead: number;
      recordsRead: number;
      listings: number;
      skipped: number;
      decisions: number;
      outcomes: {
        [key: string]: number;
      };
    };
    FeedProgressEvent: {
      id: string;
      state: components['schemas']['FeedState'];
      progress: components['schemas']['FeedProgress'];
    };
    FeedSkip: {
      record: number;
      line?: number;
      listingId?: string;
      code: string;
      message: string;
    };
    FeedSkipPage: {
      items: components['schemas']['FeedSkip'][];
      /** @description Give it as `cursor` for the next page; absent on the last. */
      nextCursor?: string;
    };
    /** @enum {string} */
    FeedState: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
    /** @description A field that is not text, such as the price. */
    FieldPlace: {
      field: string;
    };
    Holder: {
      id: string;
      name: string;
    };
    /** @description Index into the listing’s images; box is x, y, width, height in pixels of the original. */
    ImagePlace: {
      image: number;
      box?: [number, number, number, number];
      /** @description Of an animation, where it is not the first. */
      frame?: number;
      /** @description The words that stand there, as they were read. */
      text?: string;
    };
    ImportProblem: {
      record?: number;
      line?: number;
      id?: string;
      code: string;
      message: string;
    };
    ImportResult: {
      saved: number;
      problems: components['schemas']['ImportProblem'][];
    };
    /**
     * @description How the picture has to be laid to be nearest.
     * @enum {string}
     */
    Layout: 'identity' | 'rotate-90' | 'rotate-180' | 'rotate-270' | 'mirror' | 'flip' | 'transpose' | 'transverse';
    /** @description Consent of the holder of a right to one seller. */
    License: {
      id: string;
      right: string;
      seller: string;
      /** @description Empty: all that the right covers. */
      territories: string[];
      niceClasses: number[];
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      from?: string;
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      to?: string;
    };
    LicensePage: {
      items: components['schemas']['License'][];
      /** @description Give it as `cursor` for the next page; absent on the last. */
      nextCursor?: string;
    };
    /** @description All text is the seller’s own. */
    Listing: {
      id: string;
      /** @description A content address: SHA-256 in hexadecimal. */
      revision: string;
      seller: components['schemas']['Seller'];
      title: string;
      description?: string;
      brand?: string;
      price?: components['schemas']['Money'];
      markets: string[];
      shipsFrom?: string;
      /** @enum {string} */
      condition?: 'new' | 'refurbished' | 'used';
      category?: string;
      gtin?: string;
      gtinValid?: boolean;
      images: components['schemas']['ListingImage'][];
      attributes: {
        [key: string]: string;
      };
      /** @description ISO 3166-1 alpha-2. */
      firstSaleMarket?: string;
      url?: string;
      /** @description Fields that hold something that could not be read: they were not screened. */
      unread?: string[];
      extra?: {
        [key: string]: unknown;
      };
    };
    ListingImage: {
      source: string;
      /** @description A content address: SHA-256 in hexadecimal. */
      digest?: string;
      skip?: string;
    };
    MarketOutcomes: {
      /** @description ISO 3166-1 alpha-2. */
      market: string;
      outcomes: {
        [key: string]: number;
      };
    };
    /** @enum {string} */
    Measure: 'none' | 'watch' | 'review' | 'label' | 'demote' | 'geo-restrict' | 'remove';
    Media: {
      /** @description A content address: SHA-256 in hexadecimal. */
      digest: string;
      /** @description Use it as an image source in rights and listings. */
      source: string;
      mediaType: string;
      bytes: number;
      width: number;
      height: number;
    };
    MediaSize: {
      width: number;
      height: number;
    };
    Money: {
      /** @description In major units of the currency. */
      amount: number;
      /** @description ISO 4217. */
      currency: string;
    };
    NewApiKey: {
      name: string;
      role: components['schemas']['Role'];
    };
    NewLicense: {
      right: string;
      seller: string;
      /** @description Left out or empty: all that the right covers. */
      territories?: string[];
      niceClasses?: number[];
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      from?: string;
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      to?: string;
    };
    /** @description A listing in the JSONL form: see docs/guide/feeds.md. Images are `data:` or `http(s):` URLs or `sha256:…` of an upload. */
    NewListing: {
      id: string;
      title: string;
    } & {
      [key: string]: unknown;
    };
    NewPicture: {
      bank: components['schemas']['PictureBank'];
      /** @description A content address: SHA-256 in hexadecimal. */
      digest: string;
      /** @description Why: it stands on the event. */
      note?: string;
    };
    NewRetroScan: {
      rights: string[];
      /**
       * @description Read texts, or compare pictures alone.
       * @default true
       */
      texts: boolean;
      /** @description Set a picture of the register aside that more sellers show; default 200. */
      mostSellers?: number;
    };
    /** @description A right in the JSONL form: see docs/guide/register.md. Images are `data:` or `http(s):` URLs or `sha256:…` of an upload. */
    NewRight: {
      id: string;
      /** @enum {string} */
      kind: 'trademark' | 'design' | 'copyright' | 'patent' | 'utility-model' | 'geographical-indication';
      verbalElement?: string;
    } & {
      [key: string]: unknown;
    };
    NewScreening: {
      listing: components['schemas']['NewListing'];
      /** @description Markets to judge; left out: those the listing names. */
      markets?: string[];
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      date?: string;
      /** @description Decide, and store nothing. */
      dryRun?: boolean;
    };
    NewUser: {
      /** Format: email */
      email: string;
      name: string;
      role: components['schemas']['Role'];
      password?: string;
    };
    /** @enum {string} */
    Outcome: 'counterfeit' | 'unlicensed' | 'grey' | 'lookalike' | 'clear';
    OutcomeBucket: {
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      at: string;
      outcomes: {
        [key: string]: number;
      };
    };
    OutcomeCounts: {
      counterfeit: number;
      unlicensed: number;
      grey: number;
      lookalike: number;
      clear: number;
    };
    OutcomeSeries: {
      bucketSeconds: number;
      buckets: components['schemas']['OutcomeBucket'][];
    };
    Overview: {
      listings: number;
      decisions: number;
      rights: number;
      feeds: number;
      outcomes: components['schemas']['OutcomeCounts'];
      measures: {
        [key: string]: number;
      };
      markets: components['schemas']['MarketOutcomes'][];
      topRights: components['schemas']['RightCount'][];
      withSkips: number;
    };
    Parameters: {
      /** @description A content address: SHA-256 in hexadecimal. */
      version: string;
      content: unknown;
    };
    PasswordChange: {
      current?: string;
      next: string;
    };
    /** @enum {string} */
    Permission:
      | 'read:overview'
      | 'read:decision'
      | 'export:decision'
      | 'try:screening'
      | 'create:screening'
      | 'search:picture'
      | 'read:retro-scan'
      | 'create:retro-scan'
      | 'cancel:retro-scan'
      | 'read:right'
      | 'write:right'
      | 'read:license'
      | 'write:license'
      | 'read:feed'
      | 'create:feed'
      | 'cancel:feed'
      | 'read:media'
      | 'create:media'
      | 'read:parameters'
      | 'read:event'
      | 'read:account'
      | 'write:account'
      | 'read:metrics';
    /** @enum {string} */
    PictureBank: 'mark' | 'reference' | 'known-infringing' | 'allowed';
    PictureQuarantine: {
      /** @description Why: it stands on the event. */
      note: string;
    };
    PictureRelease: {
      /** @description Why: it stands on the event. */
      note?: string;
    };
    PictureSearch: {
      /** @description Hashes of the catalog that were searched. */
      searched: number;
      /** @description Bits of 256 that differ. */
      threshold: number;
      /** @description Nearest first, at most 50. */
      pictures: components['schemas']['CatalogPicture'][];
      /** @description The nearest of each right and bank, nearest first. */
      references: components['schemas']['RegisterPicture'][];
      /** @description More pictures are near than are shown. */
      isTruncated: boolean;
    };
    PictureWithdrawal: {
      /**
       * @description Left out: from all that have it.
       * @enum {string}
       */
      bank?: 'mark' | 'reference' | 'known-infringing' | 'allowed';
      /** @description Why: it stands on the event. */
      note?: string;
    };
    /** @description A problem document (RFC 9457). The code is stable; the words are not. */
    Problem: {
      type: string;
      title: string;
      status: number;
      /** @enum {string} */
      code:
        | 'bad-request'
        | 'malformed-json'
        | 'malformed-upload'
        | 'invalid-request'
        | 'bad-cursor'
        | 'bad-idempotency-key'
        | 'unauthenticated'
        | 'sign-in-failed'
        | 'link-not-valid'
        | 'forbidden'
        | 'cross-origin'
        | 'not-found'
        | 'method-not-allowed'
        | 'already-exists'
        | 'email-taken'
        | 'own-account'
        | 'retro-scan-ended'
        | 'feed-ended'
        | 'idempotency-sealed'
        | 'too-large'
        | 'unsupported-media-type'
        | 'unreadable-right'
        | 'unreadable-listing'
        | 'unknown-right'
        | 'unusable-picture'
        | 'id-mismatch'
        | 'markets-required'
        | 'not-an-image'
        | 'idempotency-key-reused'
        | 'wrong-password'
        | 'too-many-requests'
        | 'too-many-streams'
        | 'internal'
        | 'busy'
        | 'unavailable';
      detail?: string;
      /** @description What to name when you ask the operator. */
      requestId: string;
      errors?: {
        /** @description JSON pointer into the body, or the name of a parameter. */
        pointer: string;
        message: string;
      }[];
      problems?: {
        code: string;
        message: string;
        record?: number;
        line?: number;
        id?: string;
      }[];
    };
    Quarantine: {
      by: string;
      at: string;
      why: string;
    };
    /** @description How a listing writes a mark otherwise than the register does. */
    Reading: {
      /** @description Indices of the signals that are written so. */
      signals: number[];
      /** @description The mark or alias that is meant. */
      form: string;
      /** @description The derived spelling that the pieces are read as, where that is not the form. */
      via?: string;
      /** @description Several for a mark that is split over fields. */
      parts: components['schemas']['ReadingPart'][];
      /** @description The tricks in English words. */
      en: string;
      /** @description The tricks in Chinese words. */
      zh: string;
    };
    ReadingPart: {
      field: string;
      pieces: components['schemas']['ReadingPiece'][];
    };
    /** @description A piece of the seller’s text beside the piece of the mark that it stands for; an empty side was added or left out. */
    ReadingPiece: {
      written: string;
      read: string;
      differs: boolean;
    };
    Reason: {
      element: components['schemas']['Element'];
      right?: string;
      text: string;
      facts: {
        [key: string]: unknown;
      };
      /** @description Indices into the signals: the evidence it rests on. */
      signals: number[];
    };
    RegisterPicture: {
      right: string;
      bank: components['schemas']['PictureBank'];
      /** @description A content address: SHA-256 in hexadecimal. */
      digest: string;
      /** @description Bits of 256 that differ. */
      distance: number;
      layout: components['schemas']['Layout'];
      /** @description How much of the register’s picture is shown, of its area. */
      shownPercent?: number;
      /** @description By how much it is turned beside its layout, in either direction. */
      turnedDegrees?: number;
      /** @description Dark is light. */
      inverted?: boolean;
    };
    Registration: {
      /** @description ISO 3166-1 alpha-2, EU, BX (Benelux), OA (OAPI), AP (ARIPO) or WO (Madrid). */
      territory: string;
      number?: string;
      niceClasses: number[];
      /** @enum {string} */
      status: 'registered' | 'pending' | 'refused' | 'expired' | 'cancelled' | 'withdrawn';
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      filed?: string;
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      from?: string;
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      to?: string;
      goods?: string;
      designations?: components['schemas']['Designation'][];
    };
    /** @description Some rights against every listing that stands. `done` of `end` give the share of a stage. */
    RetroScan: {
      id: string;
      cause: components['schemas']['RetroScanCause'];
      rights: string[];
      /** @description Whether texts are read, or pictures alone compared. */
      texts: boolean;
      mostSellers?: number;
      state: components['schemas']['RetroScanState'];
      progress: components['schemas']['RetroScanProgress'];
      /** @description Pictures of the register that matched too much: they are quarantined. */
      setAside: string[];
      error?: string;
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      createdAt: string;
      createdBy: string;
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      startedAt?: string;
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      finishedAt?: string;
    };
    /** @enum {string} */
    RetroScanCause: 'right' | 'picture' | 'hand';
    RetroScanPage: {
      items: components['schemas']['RetroScan'][];
      /** @description Give it as `cursor` for the next page; absent on the last. */
      nextCursor?: string;
    };
    RetroScanProgress: {
      stage: components['schemas']['RetroScanStage'];
      revisionsDone: number;
      revisionsEnd: number;
      hashesDone: number;
      hashesEnd: number;
      /** @description Listings whose pictures the catalog did not know before. */
      learned: number;
      /** @description Found; a listing counts once for each picture that led to it. */
      hits: number;
      /** @description Listings judged anew. */
      screened: number;
      decisions: number;
    };
    /** @enum {string} */
    RetroScanStage: 'listings' | 'pictures' | 'screening';
    /** @enum {string} */
    RetroScanState: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
    Right: {
      id: string;
      /** @enum {string} */
      kind: 'trademark' | 'design' | 'copyright' | 'patent' | 'utility-model' | 'geographical-indication';
      /** @enum {string} */
      markFeature?: 'word' | 'figurative' | 'combined' | '3d' | 'color' | 'sound' | 'position' | 'other';
      verbalElement?: string;
      aliases: components['schemas']['Alias'][];
      holder: components['schemas']['Holder'];
      registrations: components['schemas']['Registration'][];
      licenses: components['schemas']['RightLicense'][];
      images: components['schemas']['RightImage'][];
      referenceImages: components['schemas']['RightImage'][];
      knownInfringing: components['schemas']['RightImage'][];
      /** @description What is as near to one of these as to another bank is no copy for this right. */
      allowedImages?: components['schemas']['RightImage'][];
      retailPrice?: components['schemas']['Money'];
      gtins?: string[];
      gs1Prefixes?: string[];
      viennaCodes?: string[];
      description?: string;
    };
    RightCount: {
      id: string;
      name: string;
      decisions: number;
    };
    RightImage: {
      /** @description As the import named it. */
      source: string;
      /** @description A content address: SHA-256 in hexadecimal. */
      digest?: string;
      /** @description Why nothing is compared with it: it could not be taken in and has no digest, or it is `quarantined`. */
      skip?: string;
      note?: string;
      quarantine?: components['schemas']['Quarantine'];
    };
    RightLicense: {
      id?: string;
      seller: string;
      /** @description Empty: all that the right covers. */
      territories: string[];
      niceClasses: number[];
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      from?: string;
      /**
       * Format: date
       * @description A calendar day, YYYY-MM-DD.
       */
      to?: string;
    };
    RightName: {
      id: string;
      name: string;
    };
    RightPage: {
      items: components['schemas']['Right'][];
      /** @description Give it as `cursor` for the next page; absent on the last. */
      nextCursor?: string;
    };
    /** @enum {string} */
    Role: 'admin' | 'analyst' | 'reviewer' | 'auditor';
    Screening: {
      listing: components['schemas']['Listing'];
      decisions: components['schemas']['Decision'][];
      /** @description For each decision, in the order of `decisions`. */
      sentences: components['schemas']['Sentences'][];
      /** @description For each decision, in the order of `decisions`. */
      readings: components['schemas']['Reading'][][];
      stored: boolean;
    };
    Seller: {
      id: string;
      name?: string;
      country?: string;
    };
    /** @description The reasons of a decision as sentences, in the order of its `reasons`. */
    Sentences: {
      en: string[];
      zh: string[];
    };
    Session: {
      user?: components['schemas']['User'];
      apiKey?: components['schemas']['ApiKey'];
      /** @description What the caller may do: show no button for anything else. */
      permissions: components['schemas']['Permission'][];
    };
    SharedPicture: {
      /** @description Index into the listing’s images. */
      image: number;
      /** @description Other sellers among the listings that were looked at. */
      sellers: number;
      /** @description At most 10. */
      listings: components['schemas']['ShowingListing'][];
    };
    ShowingDecision: {
      id: string;
      /** @description ISO 3166-1 alpha-2. */
      market: string;
      outcome: components['schemas']['Outcome'];
    };
    /** @description A listing that shows a picture now, with the current decisions on it. */
    ShowingListing: {
      id: string;
      title: string;
      seller: components['schemas']['Seller'];
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      takenAt: string;
      decisions: components['schemas']['ShowingDecision'][];
    };
    SiblingDecision: {
      id: string;
      /** @description ISO 3166-1 alpha-2. */
      market: string;
      outcome: components['schemas']['Outcome'];
    };
    SignIn: {
      email: string;
      password: string;
    };
    SignInByLink: {
      token: string;
    };
    SignInLink: {
      /** @description Works once. */
      url: string;
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      expiresAt: string;
    };
    Signal: {
      /** @enum {string} */
      kind:
        | 'text.mark'
        | 'text.replica-term'
        | 'text.context'
        | 'text.replica-offer'
        | 'image.duplicate'
        | 'image.text'
        | 'image.barcode'
        | 'image.altered'
        | 'price'
        | 'seller';
      right?: string;
      score: number;
      /** @description The normalized reading that showed it. */
      view?: string;
      where?:
        | components['schemas']['TextPlace']
        | components['schemas']['ImagePlace']
        | components['schemas']['FieldPlace'];
      detail?: {
        [key: string]: unknown;
      };
    };
    Skip: {
      /** @enum {string} */
      step: 'image' | 'text' | 'price' | 'screening';
      item?: number;
      reason: string;
    };
    /** @description UTF-16 offsets into the original field, end exclusive. */
    TextPlace: {
      field: string;
      start: number;
      end: number;
      text: string;
    };
    User: {
      id: string;
      email: string;
      name: string;
      role: components['schemas']['Role'];
      disabled: boolean;
      /**
       * Format: date-time
       * @description ISO 8601 in UTC.
       */
      createdAt: string;
    };
    UserChange: {
      role?: components['schemas']['Role'];
      disabled?: boolean;
      password?: string;
    };
    UserList: {
      items: components['schemas']['User'][];
    };
    Versions: {
      /** @description A content address: SHA-256 in hexadecimal. */
      listing: string;
      /** @description A content address: SHA-256 in hexadecimal. */
      register: string;
      /** @description A content address: SHA-256 in hexadecimal. */
      parameters: string;
      models: {
        [key: string]: string;
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signInByLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInByLink'];
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordChange'];
      };
    };
    responses: {
      /** @description Default Response */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOverview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Overview'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOutcomeSeries: {
    parameters: {
      query?: {
        /** @description ISO 8601 in UTC. */
        from?: string;
        /** @description ISO 8601 in UTC. */
        to?: string;
        bucketSeconds?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutcomeSeries'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDecisions: {
    parameters: {
      query?: {
        /** @description Repeat for several. */
        outcome?: ('counterfeit' | 'unlicensed' | 'grey' | 'lookalike' | 'clear')[];
        /** @description Repeat for several. */
        measure?: ('none' | 'watch' | 'review' | 'label' | 'demote' | 'geo-restrict' | 'remove')[];
        /** @description Repeat for several. */
        market?: string[];
        right?: string;
        seller?: string;
        feed?: string;
        listing?: string;
        /** @description Words in the title, the id or the seller. */
        q?: string;
        /** @description ISO 8601 in UTC. */
        from?: string;
        /** @description ISO 8601 in UTC. */
        to?: string;
        /** @description Only the newest decision of each listing and market. */
        currentOnly?: boolean;
        sort?: 'newest' | 'score';
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionPage'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDecision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionDetail'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportDecisions: {
    parameters: {
      query?: {
        /** @description Repeat for several. */
        outcome?: ('counterfeit' | 'unlicensed' | 'grey' | 'lookalike' | 'clear')[];
        /** @description Repeat for several. */
        measure?: ('none' | 'watch' | 'review' | 'label' | 'demote' | 'geo-restrict' | 'remove')[];
        /** @description Repeat for several. */
        market?: string[];
        right?: string;
        seller?: string;
        feed?: string;
        listing?: string;
        /** @description Words in the title, the id or the seller. */
        q?: string;
        /** @description ISO 8601 in UTC. */
        from?: string;
        /** @description ISO 8601 in UTC. */
        to?: string;
        /** @description Only the newest decision of each listing and market. */
        currentOnly?: boolean;
        sort?: 'newest' | 'score';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description CSV with a header line, UTF-8 with a byte order mark. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createScreening: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewScreening'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Screening'];
        };
      };
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Screening'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listFeeds: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedPage'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createFeed: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          name?: string;
          /** @enum {string} */
          format?: 'google-xml' | 'google-tsv' | 'shopify-csv' | 'schema-org' | 'jsonl';
          /** @description Markets for listings that name none: repeat the field, or separate by commas. */
          markets?: string[];
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Feed'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Feed'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listFeedSkips: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedSkipPage'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  cancelFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Feed'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listRights: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        limit?: number;
        /** @description Words in the mark, its aliases, its holder or id. */
        q?: string;
        kind?: 'trademark' | 'design' | 'copyright' | 'patent' | 'utility-model' | 'geographical-indication';
        territory?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RightPage'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createRight: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description A right in the JSONL form: see docs/guide/register.md. Images are `data:` or `http(s):` URLs or `sha256:…` of an upload. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRight'];
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Right'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRight: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Right'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  replaceRight: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    /** @description A right in the JSONL form: see docs/guide/register.md. Images are `data:` or `http(s):` URLs or `sha256:…` of an upload. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRight'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Right'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  withdrawRight: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  importRights: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportResult'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addPicture: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPicture'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Right'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  withdrawPicture: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
        /** @description A content address: SHA-256 in hexadecimal. */
        digest: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PictureWithdrawal'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Right'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  quarantinePicture: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
        /** @description A content address: SHA-256 in hexadecimal. */
        digest: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PictureQuarantine'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Right'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  releasePicture: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
        /** @description A content address: SHA-256 in hexadecimal. */
        digest: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PictureRelease'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Right'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listRetroScans: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        limit?: number;
        right?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetroScanPage'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createRetroScan: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRetroScan'];
      };
    };
    responses: {
      /** @description Some rights against every listing that stands. `done` of `end` give the share of a stage. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetroScan'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRetroScan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Some rights against every listing that stands. `done` of `end` give the share of a stage. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetroScan'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  cancelRetroScan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Some rights against every listing that stands. `done` of `end` give the share of a stage. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetroScan'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listLicenses: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        limit?: number;
        right?: string;
        seller?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LicensePage'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  grantLicense: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewLicense'];
      };
    };
    responses: {
      /** @description Consent of the holder of a right to one seller. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['License'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getLicense: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Consent of the holder of a right to one seller. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['License'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  endLicense: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  uploadMedia: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Media'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMedia: {
    parameters: {
      query?: {
        width?: 96 | 192 | 384 | 768 | 1536;
      };
      header?: never;
      path: {
        /** @description A content address: SHA-256 in hexadecimal. */
        digest: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/webp': string;
          'application/octet-stream': string;
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMediaSize: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A content address: SHA-256 in hexadecimal. */
        digest: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MediaSize'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  searchPicture: {
    parameters: {
      query?: {
        /** @description A content address: SHA-256 in hexadecimal. */
        digest?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PictureSearch'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getParameters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Parameters'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  streamEvents: {
    parameters: {
      query?: {
        types?: string[];
        /** @description Like Last-Event-ID, for a first connection. */
        after?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A stream of server-sent events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listUsers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserList'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createUser: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewUser'];
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedUser'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  changeUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UserChange'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createSignInLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInLink'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listApiKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyList'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same request gets the same answer, and nothing is created twice. */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewApiKey'];
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedApiKey'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  revokeApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  isAlive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @constant */
            status: 'ok';
          };
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  isReady: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @constant */
            status: 'ready';
            register: string;
          };
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMetrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
