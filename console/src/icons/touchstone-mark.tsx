/** The brand: a dark stone and the streak that gold leaves on it. */
export function TouchstoneMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M7.5 5.2 19 3l8.6 6.100L29 21l-7.4 7.600L9 28.4 3 18.600z" fill="#3a3d43" />
      <path d="M7.5 5.2 19 3l8.6 6.1-9.2 2.400z" fill="#4c5058" />
      <path d="m3 18.6 15.4-7.100L21.6 28.6 9 28.400z" fill="#2e3035" />
      <path d="m8.6 22.4 13.8-13" stroke="#d8b24a" strokeWidth="3" strokeLinecap="round" />
      <path d="m13 22.6 6.2-5.8" stroke="#d8b24a" strokeOpacity=".55" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
