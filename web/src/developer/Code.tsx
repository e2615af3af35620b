export function Code({ children }: { readonly children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it.
    <pre className="code" tabIndex={0}>
      {children}
    </pre>
  );
}
