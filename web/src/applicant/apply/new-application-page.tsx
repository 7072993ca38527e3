export function NewApplicationPage() {
  return <h1>NewApplicationPage</h1>;
}
