/** Problems as they are answered: RFC 9457 documents, one schema for each code. */
import { z } from 'zod';
import { type ProblemCode, problemCodes, problemTypes } from './problem-types.ts';

const FieldError = z
  .strictObject({
    path: z
      .string()
      .describe('Where in the request it is, such as lines.0.quantity; empty for the request as a whole')
      .meta({ examples: ['lines.0.quantity'] }),
    message: z
      .string()
      .describe('What is wrong there, for a developer to read')
      .meta({ examples: ['Too small: expected number to be >=1'] }),
  })
  .meta({ id: 'FieldError', description: 'One thing that is wrong with a request' });

/** The members that every problem has. */
const common = {
  detail: z
    .string()
    .describe('What happened, in a sentence for a developer')
    .meta({ examples: ['It happened now'] }),
  instance: z
    .string()
    .describe('The request’s id, as in the log and in `x-request-id`')
    .meta({ examples: ['5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11'] }),
  errors: z.array(FieldError).optional().describe('What is wrong with the request, where that can be said'),
};

const pascalCase = (code: string): string =>
  code.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const documentOf = (code: ProblemCode) => {
  const [status, title, remedy, extra = {}] = problemTypes[code] as readonly [
    number,
    string,
    string,
    z.core.$ZodShape?,
  ];
  return z
    .strictObject({
      type: z.literal(`urn:pupuseria:problem:${code}`).describe('The code as a URI, as RFC 9457 has it'),
      title: z
        .string()
        .describe('What the code means, in English')
        .meta({ examples: [title] }),
      status: z.literal(status).describe('The HTTP status'),
      code: z.literal(code).describe('What a program decides by; it never changes its meaning'),
      ...common,
      ...extra,
    })
    .meta({ id: `${pascalCase(code)}Problem`, description: `${title}. ${remedy}` });
};

/** The document of each code, with the members that only it has. */
export const problemDocuments = new Map(problemCodes.map((code) => [code, documentOf(code)]));

/** What a host serialises every problem by: what is special to a code was checked when it was thrown. */
export const ProblemDocument = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.enum(problemCodes),
  errors: z.array(FieldError).optional(),
});
