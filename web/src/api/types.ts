/** The API's shapes under the names the app uses; all of them come from the OpenAPI document. */
import type { components, paths } from './openapi.ts';

type Schemas = components['schemas'];

export type Restaurant = Schemas['Restaurant'];
export type Settings = Schemas['Settings'];
export type Menu = Schemas['Menu'];
export type MenuCategory = Schemas['MenuCategory'];
export type MenuItem = Schemas['MenuItem'];
export type OptionGroup = Schemas['MenuOptionGroup'];
export type MenuOption = Schemas['MenuOption'];
export type MenuDraft = Schemas['MenuDraft'];
export type MenuDocument = Schemas['MenuDocument'];
export type MenuChanges = Schemas['MenuChanges'];
export type MenuImport = Schemas['MenuImport'];
export type MenuVersion = Schemas['MenuVersion'];
export type EditedCategory = Schemas['EditedCategory'];
export type EditedItem = Schemas['EditedItem'];
export type EditedOptionGroup = Schemas['EditedOptionGroup'];
export type EditedOption = Schemas['EditedOption'];
export type Name = Schemas['Name'];
export type Order = Schemas['Order'];
export type PlacedOrder = Schemas['PlacedOrder'];
export type OrderLine = Schemas['OrderLine'];
export type OrderStatus = Schemas['OrderStatus'];
export type OrderEvent = Schemas['OrderEvent'];
export type PickupScreen = Schemas['PickupScreen'];
export type VisitedTab = Schemas['VisitedTab'];
export type BillChanged = Schemas['BillChanged'];
export type ShopChanged = Schemas['ShopChanged'];
export type Group = Schemas['Group'];
export type GroupMember = Schemas['GroupMember'];
export type GroupLine = Schemas['GroupLine'];
export type GroupOrder = Schemas['GroupOrder'];
export type GroupEvent = Schemas['GroupEvent'];
export type Session = Schemas['Session'];
export type StaffMember = Schemas['StaffMember'];
export type SalesReport = Schemas['SalesReport'];
export type SalesFigures = Schemas['SalesFigures'];
export type PaymentReport = Schemas['PaymentReport'];
export type PromiseReport = Schemas['PromiseReport'];
export type StaffEvent = Schemas['StaffEvent'];
export type StaffAction = StaffEvent['action'];
export type Invitation = Schemas['Invitation'];
export type MadeInvitation = Schemas['MadeInvitation'];
export type InvitationShown = Schemas['InvitationShown'];
export type Device = Schemas['Device'];
export type CurrentDevice = Schemas['CurrentDevice'];
export type ApiKey = Schemas['ApiKey'];
export type MadeApiKey = Schemas['MadeApiKey'];
export type Printer = Schemas['Printer'];
export type AddedPrinter = Schemas['AddedPrinter'];
export type PrintJob = Schemas['PrintJob'];
export type Payment = Schemas['Payment'];
export type PaymentAnswer = Schemas['PaymentAnswer'];
export type Tab = Schemas['Tab'];
export type NewAdjustment = Schemas['AdjustmentRequest'];
export type TabPaymentAnswer = Schemas['TabPaymentAnswer'];
export type Shift = Schemas['Shift'];
export type CurrentShift = Schemas['CurrentShift'];
export type Backup = Schemas['Backup'];
export type BackupStatus = Schemas['BackupStatus'];
export type PersonalData = Schemas['PersonalData'];
export type ItemPrice = Schemas['ItemPrice'];
export type SoldOut = Schemas['SoldOut'];
export type Table = Schemas['Tables']['tables'][number];
export type TableNow = Schemas['TablesNow']['tables'][number];
export type TabSummary = Schemas['TabSummary'];
export type TabChanged = Schemas['TabChanged'];
export type StoredHours = Schemas['StoredOpeningHours'];
export type PickupSlot = Schemas['PickupSlot'];
/** Any of the problem documents; `code` says which, and so which members of its own it has. */
export type Problem = Extract<Schemas[keyof Schemas], { type: `urn:pupuseria:problem:${string}` }>;

/** The problem documents that an operation answers with, by its `responses`. */
type ProblemsOf<Responses> = {
  [Status in keyof Responses]: Responses[Status] extends { content: { 'application/problem+json': infer Document } }
    ? Document
    : never;
}[keyof Responses];
/** Why an order was not taken, of a guest alone or of a group; `code` says which members of its own it has. */
export type OrderProblem =
  | ProblemsOf<paths['/api/v1/orders']['post']['responses']>
  | ProblemsOf<paths['/api/v1/groups/{code}/send']['post']['responses']>;

/** What `POST /orders` takes. */
export type NewOrder = paths['/api/v1/orders']['post']['requestBody']['content']['application/json'];

/** What `POST /orders/{id}/payments` takes. */
export type NewPayment = paths['/api/v1/orders/{id}/payments']['post']['requestBody']['content']['application/json'];

/** What `POST /tabs/{id}/payments` takes. */
export type NewTabPayment = paths['/api/v1/tabs/{id}/payments']['post']['requestBody']['content']['application/json'];

/** What `POST /staff` takes. */
export type NewStaff = paths['/api/v1/staff']['post']['requestBody']['content']['application/json'];
/** What `PATCH /staff/{id}` takes. */
export type StaffChange = paths['/api/v1/staff/{id}']['patch']['requestBody']['content']['application/json'];
