// opencc-js ships its dictionaries as plain modules without type declarations.
declare module 'opencc-js/dict/*' {
  /** `from to [to …]` entries parted by `|`. */
  const entries: string;
  export default entries;
}
