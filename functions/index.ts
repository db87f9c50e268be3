import { listBackups } from './backup/list-backups.ts';
import { makeBackup } from './backup/make-backup.ts';
import { createGroup } from './groups/create-group.ts';
import { getGroup } from './groups/get-group.ts';
import { groupEvents } from './groups/group-events.ts';
import { joinGroup } from './groups/join-group.ts';
import { leaveGroup } from './groups/leave-group.ts';
import { lockGroup } from './groups/lock-group.ts';
import { sendGroup } from './groups/send-group.ts';
import { setGroupLines } from './groups/set-group-lines.ts';
import { unlockGroup } from './groups/unlock-group.ts';
import { getHealth } from './health/get-health.ts';
import { getReady } from './health/get-ready.ts';
import { getPickupScreen } from './kitchen/get-pickup-screen.ts';
import { listScreens } from './kitchen/list-screens.ts';
import { pickupScreenEvents } from './kitchen/pickup-screen-events.ts';
import { reportScreen } from './kitchen/report-screen.ts';
import { discardMenuDraft } from './menu/discard-menu-draft.ts';
import { exportMenu } from './menu/export-menu.ts';
import { getMenu } from './menu/get-menu.ts';
import { getMenuDraft } from './menu/get-menu-draft.ts';
import { importMenu } from './menu/import-menu.ts';
import { listItemPrices } from './menu/list-item-prices.ts';
import { listMenuVersions } from './menu/list-menu-versions.ts';
import { listSoldOut } from './menu/list-sold-out.ts';
import { previewMenuDraft } from './menu/preview-menu-draft.ts';
import { publishMenu } from './menu/publish-menu.ts';
import { putBack } from './menu/put-back.ts';
import { restoreMenuVersion } from './menu/restore-menu-version.ts';
import { saveMenuDraft } from './menu/save-menu-draft.ts';
import { sellOut } from './menu/sell-out.ts';
import { setAvailability } from './menu/set-availability.ts';
import { allEvents } from './orders/all-events.ts';
import { cancelOrder } from './orders/cancel-order.ts';
import { changeStatus } from './orders/change-status.ts';
import { clearPractice } from './orders/clear-practice.ts';
import { getOrder } from './orders/get-order.ts';
import { listOrders } from './orders/list-orders.ts';
import { markLines } from './orders/mark-lines.ts';
import { markSeen } from './orders/mark-seen.ts';
import { orderEvents } from './orders/order-events.ts';
import { placeOrder } from './orders/place-order.ts';
import { undoMove } from './orders/undo-move.ts';
import { listPayments } from './payments/list-payments.ts';
import { takePayment } from './payments/take-payment.ts';
import { undoPayment } from './payments/undo-payment.ts';
import { uploadPhoto } from './photos/upload-photo.ts';
import type { AnyFunction } from './platform/define-function.ts';
import { addPrinter } from './printing/add-printer.ts';
import { changePrinter } from './printing/change-printer.ts';
import { listPrintJobs } from './printing/list-print-jobs.ts';
import { listPrinters } from './printing/list-printers.ts';
import { markPrinted } from './printing/mark-printed.ts';
import { print } from './printing/print.ts';
import { removePrinter } from './printing/remove-printer.ts';
import { reprint } from './printing/reprint.ts';
import { erasePersonalData } from './privacy/erase-personal-data.ts';
import { findPersonalData } from './privacy/find-personal-data.ts';
import { getPushKey } from './push/get-push-key.ts';
import { subscribe } from './push/subscribe.ts';
import { unsubscribe } from './push/unsubscribe.ts';
import { reportPayments } from './reports/report-payments.ts';
import { reportPromises } from './reports/report-promises.ts';
import { reportSales } from './reports/report-sales.ts';
import { changeSettings } from './restaurant/change-settings.ts';
import { finishSetUp } from './restaurant/finish-set-up.ts';
import { getHours } from './restaurant/get-hours.ts';
import { getRestaurant } from './restaurant/get-restaurant.ts';
import { getSettings } from './restaurant/get-settings.ts';
import { listPickupSlots } from './restaurant/list-pickup-slots.ts';
import { pauseOrders } from './restaurant/pause-orders.ts';
import { resumeOrders } from './restaurant/resume-orders.ts';
import { setHours } from './restaurant/set-hours.ts';
import { shopEvents } from './restaurant/shop-events.ts';
import { closeShift } from './shifts/close-shift.ts';
import { explainDifference } from './shifts/explain-difference.ts';
import { getCurrentShift } from './shifts/get-current-shift.ts';
import { getShift } from './shifts/get-shift.ts';
import { listShifts } from './shifts/list-shifts.ts';
import { moveCash } from './shifts/move-cash.ts';
import { openShift } from './shifts/open-shift.ts';
import { acceptInvitation } from './staff/accept-invitation.ts';
import { addStaff } from './staff/add-staff.ts';
import { approve } from './staff/approve.ts';
import { changePassword } from './staff/change-password.ts';
import { changeStaff } from './staff/change-staff.ts';
import { endMySessions } from './staff/end-my-sessions.ts';
import { endSessions } from './staff/end-sessions.ts';
import { enrolDevice } from './staff/enrol-device.ts';
import { getCurrentDevice } from './staff/get-current-device.ts';
import { inviteStaff } from './staff/invite-staff.ts';
import { listDevices } from './staff/list-devices.ts';
import { listInvitations } from './staff/list-invitations.ts';
import { listKeys } from './staff/list-keys.ts';
import { listStaff } from './staff/list-staff.ts';
import { listStaffEvents } from './staff/list-staff-events.ts';
import { makeKey } from './staff/make-key.ts';
import { readInvitation } from './staff/read-invitation.ts';
import { removePin } from './staff/remove-pin.ts';
import { removeStaff } from './staff/remove-staff.ts';
import { revokeDevice } from './staff/revoke-device.ts';
import { revokeInvitation } from './staff/revoke-invitation.ts';
import { revokeKey } from './staff/revoke-key.ts';
import { setPin } from './staff/set-pin.ts';
import { signIn } from './staff/sign-in.ts';
import { signInByPin } from './staff/sign-in-by-pin.ts';
import { signOut } from './staff/sign-out.ts';
import { whoAmI } from './staff/who-am-i.ts';
import { addTables } from './tables/add-tables.ts';
import { changeTable } from './tables/change-table.ts';
import { changeTableCode } from './tables/change-table-code.ts';
import { listTables } from './tables/list-tables.ts';
import { adjustTab } from './tabs/adjust-tab.ts';
import { admitGuests } from './tabs/admit-guests.ts';
import { askBill } from './tabs/ask-bill.ts';
import { askVisitBill } from './tabs/ask-visit-bill.ts';
import { changeTab } from './tabs/change-tab.ts';
import { closeTab } from './tabs/close-tab.ts';
import { getTab } from './tabs/get-tab.ts';
import { getTableTab } from './tabs/get-table-tab.ts';
import { getVisit } from './tabs/get-visit.ts';
import { listTabs } from './tabs/list-tabs.ts';
import { mergeTabs } from './tabs/merge-tabs.ts';
import { moveTab } from './tabs/move-tab.ts';
import { openCounterTab } from './tabs/open-counter-tab.ts';
import { openTableTab } from './tabs/open-table-tab.ts';
import { openVisit } from './tabs/open-visit.ts';
import { takeTabPayment } from './tabs/take-tab-payment.ts';
import { takeTablePayment } from './tabs/take-table-payment.ts';
import { transferLines } from './tabs/transfer-lines.ts';
import { undoAdjustment } from './tabs/undo-adjustment.ts';

/** The whole API, by hand: a function that is not in this list does not exist. */
export const catalogue: readonly AnyFunction[] = [
  getHealth,
  getReady,
  getRestaurant,
  shopEvents,
  getSettings,
  changeSettings,
  finishSetUp,
  pauseOrders,
  resumeOrders,
  getHours,
  setHours,
  getMenu,
  setAvailability,
  listSoldOut,
  sellOut,
  putBack,
  getMenuDraft,
  saveMenuDraft,
  discardMenuDraft,
  previewMenuDraft,
  publishMenu,
  listMenuVersions,
  listItemPrices,
  restoreMenuVersion,
  exportMenu,
  importMenu,
  uploadPhoto,
  listPickupSlots,
  placeOrder,
  getOrder,
  orderEvents,
  cancelOrder,
  getPushKey,
  subscribe,
  unsubscribe,
  listOrders,
  clearPractice,
  markSeen,
  markLines,
  reportScreen,
  listScreens,
  getPickupScreen,
  pickupScreenEvents,
  changeStatus,
  undoMove,
  allEvents,
  takePayment,
  listPayments,
  undoPayment,
  openShift,
  getCurrentShift,
  moveCash,
  closeShift,
  listShifts,
  getShift,
  explainDifference,
  createGroup,
  joinGroup,
  getGroup,
  groupEvents,
  setGroupLines,
  leaveGroup,
  lockGroup,
  unlockGroup,
  sendGroup,
  listTables,
  addTables,
  changeTable,
  changeTableCode,
  listTabs,
  openCounterTab,
  getTab,
  changeTab,
  askBill,
  getTableTab,
  openTableTab,
  openVisit,
  getVisit,
  askVisitBill,
  admitGuests,
  takeTablePayment,
  takeTabPayment,
  undoAdjustment,
  transferLines,
  moveTab,
  mergeTabs,
  adjustTab,
  closeTab,
  reportSales,
  reportPromises,
  reportPayments,
  signIn,
  whoAmI,
  signInByPin,
  signOut,
  endMySessions,
  changePassword,
  setPin,
  removePin,
  approve,
  listStaff,
  addStaff,
  inviteStaff,
  listInvitations,
  revokeInvitation,
  readInvitation,
  acceptInvitation,
  changeStaff,
  removeStaff,
  endSessions,
  enrolDevice,
  listDevices,
  getCurrentDevice,
  revokeDevice,
  listStaffEvents,
  listKeys,
  makeKey,
  revokeKey,
  listPrinters,
  addPrinter,
  changePrinter,
  removePrinter,
  listPrintJobs,
  print,
  reprint,
  markPrinted,
  findPersonalData,
  erasePersonalData,
  listBackups,
  makeBackup,
];
