import { api, unwrap } from '../../api/client.ts';
import type { NewStaff, StaffChange, StaffMember } from '../../api/types.ts';
import { state } from '../../browser/life.ts';

/** The staff as the server last sent them; undefined until then. */
export const people = state<StaffMember[] | undefined>(undefined);

/** @throws ApiProblem */
export async function loadPeople(): Promise<void> {
  people.value = (await unwrap(api.GET('/api/v1/staff'))).staff;
}

/** @throws ApiProblem */
export async function addPerson(body: NewStaff): Promise<void> {
  await unwrap(api.POST('/api/v1/staff', { body }));
  await loadPeople();
}

/** @throws ApiProblem */
export async function changePerson(id: string, body: StaffChange): Promise<void> {
  await unwrap(api.PATCH('/api/v1/staff/{id}', { params: { path: { id } }, body }));
  await loadPeople();
}

/** @throws ApiProblem */
export async function removePerson(id: string): Promise<void> {
  await unwrap(api.DELETE('/api/v1/staff/{id}', { params: { path: { id } } }));
  await loadPeople();
}

/** @throws ApiProblem */
export async function endSessionsOf(id: string): Promise<void> {
  await unwrap(api.DELETE('/api/v1/staff/{id}/sessions', { params: { path: { id } } }));
  await loadPeople();
}
