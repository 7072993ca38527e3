export function PromisesPage() {
  return <h1>PromisesPage</h1>;
}
