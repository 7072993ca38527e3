export function MyPage() {
  return <h1>我的</h1>;
}
