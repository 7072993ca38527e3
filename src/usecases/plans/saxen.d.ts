/** What we use of saxen, which ships no types of its own. */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', heard: (name: string, attributes: () => unknown) => void): this;
    on(event: 'closeTag', heard: (name: string) => void): this;
    on(event: 'text' | 'cdata', heard: (text: string) => void): this;
    /** Throws at the first fault. */
    parse(xml: string): unknown;
  }
}
