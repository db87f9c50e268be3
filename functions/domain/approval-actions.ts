/** What a manager can allow somebody else to do once, by entering their PIN. */
export const approvalActions = ['void', 'discount'] as const;

export type ApprovalAction = (typeof approvalActions)[number];
