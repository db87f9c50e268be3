import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { NewStaff, StaffChange, StaffMember } from '../../api/types.ts';
import { state } from '../../browser/life.ts';
import { forgetSession } from '../../session/session.ts';

/** The staff as the server last told; undefined until then. */
export const people = state<StaffMember[] | undefined>(undefined);

/** @throws ApiProblem */
export async function loadPeople(): Promise<void> {
  people.value = (await known(unwrap(api.GET('/api/v1/staff')))).staff;
}

/** @throws ApiProblem */
export async function addPerson(body: NewStaff): Promise<void> {
  await known(unwrap(api.POST('/api/v1/staff', { body })));
  await loadPeople();
}

/** @throws ApiProblem */
export async function changePerson(id: string, body: StaffChange): Promise<void> {
  await known(unwrap(api.PATCH('/api/v1/staff/{id}', { params: { path: { id } }, body })));
  await loadPeople();
}

/** @throws ApiProblem */
export async function removePerson(id: string): Promise<void> {
  await known(unwrap(api.DELETE('/api/v1/staff/{id}', { params: { path: { id } } })));
  await loadPeople();
}

/** @throws ApiProblem */
export async function endSessionsOf(id: string): Promise<void> {
  await known(unwrap(api.DELETE('/api/v1/staff/{id}/sessions', { params: { path: { id } } })));
  await loadPeople();
}

/** Shows the sign-in again when the session has ended. */
async function known<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if ((error as ApiProblem).status === 401) forgetSession(); // `unwrap` throws nothing else
    throw error;
  }
}
