import { defineFunction } from '../platform/define-function.ts';
import { answerPublicly, nameBody, PublicRequestHeaders, publicResponses } from '../platform/public-answer.ts';
import { Restaurant } from '../platform/schemas.ts';
import { presentRestaurant } from './present-restaurant.ts';

/** What a guest needs to know of the restaurant before ordering: always the state of this moment. */
export const getRestaurant = defineFunction({
  operationId: 'getRestaurant',
  method: 'GET',
  path: '/api/v1/restaurant',
  tag: 'restaurant',
  summary: 'The restaurant: name, languages, zone, hours, whether it takes orders, its tables',
  description:
    'What a guest needs to know before ordering, as it is at this moment. Send the ETag of the last answer as If-None-Match: while nothing has changed the answer is 304, without a body.',
  access: 'public',
  request: { headers: PublicRequestHeaders },
  responses: publicResponses('The restaurant as it is now', Restaurant),
  async handle({ headers }, ctx) {
    return answerPublicly(nameBody(await presentRestaurant(ctx)), headers);
  },
});
