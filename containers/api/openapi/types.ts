/** An OpenAPI 3.1 document, as far as ours goes. */
import type { LinkDefinition } from '../../../functions/platform/define-function.ts';
import type { JsonSchema, NamedSchemas } from './json-schemas.ts';

export type Reference = { $ref: string };
export type Media = { schema: JsonSchema; example?: unknown };
export type Content = Record<string, Media>;
export type Header = { description: string; required?: boolean; schema: JsonSchema };

export type Parameter = {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description: string;
  schema: JsonSchema;
  example: unknown;
};

export type Response = {
  description: string;
  headers: Record<string, Header | Reference>;
  content?: Content;
  links?: Record<string, LinkDefinition>;
};

/** Ways to be let in, each with what it needs. */
export type Security = Record<string, string[]>[];

export type Operation = {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security: Security;
  parameters: Parameter[];
  requestBody?: { required: true; content: Content };
  responses: Record<string, Response>;
};

export type SecurityScheme = { description: string } & (
  | { type: 'apiKey'; in: 'cookie' | 'header'; name: string }
  | { type: 'http'; scheme: 'bearer' }
);

export type ApiDocument = {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: { url: string; description: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: NamedSchemas;
    headers: Record<string, Header>;
    securitySchemes: Record<string, SecurityScheme>;
  };
};
