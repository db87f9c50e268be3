/** Whether this browser keeps anything through a reload: private windows and full disks may refuse. */
export function keeps(): boolean {
  try {
    localStorage.setItem('pupuseria.probe', '1');
    localStorage.removeItem('pupuseria.probe');
    return true;
  } catch {
    return false;
  }
}
