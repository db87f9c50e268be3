/**
 * Has the worker keep the staff's pages on this device, where somebody of the staff has signed in: the floor then opens without
 * a network. Guests never load them. Does nothing where there is no worker.
 */
export async function keepStaffPages(): Promise<void> {
  const registration = await navigator.serviceWorker?.ready;
  registration?.active?.postMessage('keep-staff-pages');
}
