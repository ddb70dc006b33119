const LINES = 14;

/** What stands where the sheet will be. */
export function Loading({ text }: { readonly text: string }) {
  return (
    <div className="loading" role="status" aria-live="polite">
      <div className="loading-lines" aria-hidden>
        {Array.from({ length: LINES }, (_item, index) => (
          <span key={index} />
        ))}
      </div>
      <p>{text}</p>
    </div>
  );
}
