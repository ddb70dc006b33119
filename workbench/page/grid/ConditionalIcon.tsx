import { iconOf } from './iconSets';

/** The icon that an icon set gives a cell. */
export function ConditionalIcon({ set, index }: { readonly set: string; readonly index: number }) {
  const { path, color, turn } = iconOf(set, index);
  return (
    <svg className="cell-icon" viewBox="0 0 16 16" aria-hidden>
      <path d={path} fill={color} transform={`rotate(${String(turn)} 8 8)`} />
    </svg>
  );
}
