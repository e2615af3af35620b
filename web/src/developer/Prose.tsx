/** A sentence in which what stands between backticks is code. */
export function Prose({ text }: { readonly text: string }) {
  let at = 0;
  const parts = text.split('`').map((part, index) => {
    at += part.length + 1;
    return { part, key: at, isCode: index % 2 === 1 };
  });
  return (
    <p className="prose">{parts.map(({ part, key, isCode }) => (isCode ? <code key={key}>{part}</code> : part))}</p>
  );
}
