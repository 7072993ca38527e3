export function HomePage() {
  return <h1>营商</h1>;
}
