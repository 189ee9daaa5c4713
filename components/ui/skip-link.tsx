/** First thing on every page; each layout's <main> has the id "content". */
export function SkipLink() {
  return (
    <a className="skip-link" href="#content">
      Skip to content
    </a>
  );
}
