/** What a button is about, for whoever hears it; what is seen comes first, so that it can be spoken too (WCAG 2.5.3). */
export function Unseen({ text }: { readonly text: string }) {
  return <span className="visually-hidden"> {text}</span>;
}
