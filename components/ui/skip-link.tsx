/** First in the tab order: leads past the header to `<main id="main">`. */
export function SkipLink() {
  return (
    <a href="#main" className="sr-only z-50 rounded-control bg-accent px-4 py-2.5 font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-3 focus:left-3">
      Skip to the content
    </a>
  );
}
