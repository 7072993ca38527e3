/** The part of the library that is used; its package brings types of the elements only. */
declare module 'bpmn-moddle' {
  export type ModdleElement = {
    readonly $type: string;
    readonly id?: string;
    set(name: string, value: unknown): void;
    get(name: string): unknown;
  };
  export type ParseResult = {
    readonly rootElement: ModdleElement;
    readonly elementsById: Readonly<Record<string, ModdleElement>>;
    readonly warnings: readonly { readonly message: string }[];
  };
  export class BpmnModdle {
    create(type: string, attributes?: Record<string, unknown>): ModdleElement;
    toXML(element: ModdleElement, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
    fromXML(xml: string): Promise<ParseResult>;
  }
}
