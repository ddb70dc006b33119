import { Glyph } from './Glyph';

/** The manifest's icon; a drawing of ours where it names none. */
export function RibbonIcon({ icon }: { readonly icon: string | null }) {
  return icon === null ? <Glyph name="addin" size={26} /> : <img src={icon} alt="" width={28} height={28} />;
}
