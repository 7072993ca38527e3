import { type ReactNode, useId } from 'react';

/** One shape: what it is called, what it is for, and below it its states. */
export function Shape({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="examples-shape" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="quiet">{text}</p>
      <div className="examples-states">{children}</div>
    </section>
  );
}

/** A shape in one of its states. */
export function State({
  name,
  wide = false,
  children,
}: {
  name: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <figure className="examples-state" data-wide={wide || undefined}>
      <figcaption className="small quiet">{name}</figcaption>
      {children}
    </figure>
  );
}
