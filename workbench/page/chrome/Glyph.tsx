const PATHS = {
  open: 'M2 5.5A1.5 1.5 0 0 1 3.5 4H8l2 2h6.5A1.5 1.5 0 0 1 18 7.5V8M2 5.5V15a1.5 1.5 0 0 0 1.5 1.5h12.2a1.2 1.2 0 0 0 1.1-.9L18.6 9.4A1.1 1.1 0 0 0 17.5 8H6.3a1.2 1.2 0 0 0-1.1.8L2.3 15.8',
  save: 'M10 3v9.5M6.2 8.9 10 12.7l3.8-3.8M3 14v2a1.3 1.3 0 0 0 1.3 1.3h11.4A1.3 1.3 0 0 0 17 16v-2',
  undo: 'M7.5 3.5 3.5 7.5l4 4M4 7.5h7.6a4.6 4.6 0 0 1 0 9.2H8',
  redo: 'M12.5 3.5l4 4-4 4M16 7.5H8.4a4.6 4.6 0 0 0 0 9.2H12',
  desktop: 'M3 4h14v9.5H3ZM7 17h6M10 13.5V17',
  web: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4ZM3 10h14M10 2.8c2 2 3 4.5 3 7.2s-1 5.2-3 7.2c-2-2-3-4.5-3-7.2s1-5.2 3-7.2Z',
  moon: 'M16.6 12.2A7 7 0 0 1 7.8 3.4a7 7 0 1 0 8.8 8.8Z',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 1.8v1.9M10 16.3v1.9M1.8 10h1.9M16.3 10h1.9M4.2 4.2l1.35 1.35M14.45 14.45l1.35 1.35M15.8 4.2l-1.35 1.35M5.55 14.45 4.2 15.8',
  close: 'M5 5l10 10M15 5 5 15',
  check: 'M4 10.5 8 14.5 16 5.8',
  warning: 'M10 3 18 16.5H2ZM10 8v4M10 14.2v.4',
  lock: 'M5 9h10v7.5H5ZM7 9V6.5a3 3 0 0 1 6 0V9',
  addin: 'M3 3.5h6v6H3ZM3 11.5h6v5.5H3ZM11.5 11.5H17V17h-5.5ZM14.25 2.8v6.5M11 6.05h6.5',
  chevron: 'M6 8l4 4 4-4',
  drop: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M3 15.5h14',
} as const;

export type GlyphName = keyof typeof PATHS;

/** A line drawing in a 20 × 20 box, in the colour of the text around it. */
export function Glyph({ name, size = 20 }: { readonly name: GlyphName; readonly size?: number }) {
  return (
    <svg className="glyph" width={size} height={size} viewBox="0 0 20 20" aria-hidden>
      <path d={PATHS[name]} />
    </svg>
  );
}
