// Generated from the OpenAPI document by `npm run client`; a test fails when it is not current.

export interface paths {
    "/api/v1/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The backups
         * @description Each was opened, checked and counted before it got its name. A backup is downloaded from `/api/v1/backups/{name}/download`, by a person who is a manager.
         */
        get: operations["listBackups"];
        put?: never;
        /**
         * Make a backup now
         * @description It is in the list when it is made and found sound, or `failure` says why not; a backup that fails leaves the earlier ones as they are. One is made at a time.
         */
        post: operations["makeBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All orders, live (server-sent events)
         * @description Every change of every order as it is committed, from now on or from Last-Event-ID on: what a kitchen’s screen listens to. Server-sent events, each with an `id` and JSON `data`; what happened comes without an `event` name. The stream begins with `event: heartbeat`, or with `event: reset` when it cannot go on where you were: then read everything anew, and go on from the id of the reset. After 15 s in which nothing happened comes another heartbeat, with the server's time. The stream ends before 14 minutes have passed, when the server stops, when the session it was opened with has ended, and when you read too slowly: then open it again with the last `id` as `Last-Event-ID`.
         */
        get: operations["allEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a group order
         * @description The caller is its host and first member. The code, for the link that friends join by, is only in this answer, and so is the host’s token.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A group order: who is in it and what each wants
         * @description For all who have the code. Priced by the menu as it is now; once sent, as the order has it, with each member’s share.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{code}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A group order, live (server-sent events)
         * @description The group as it is now at once, then as it is after every change. What came between two events is not repeated: each has the whole group. Server-sent events, each with an `id` and JSON `data`; what happened comes without an `event` name. The stream begins with `event: heartbeat`, or with `event: reset` when it cannot go on where you were: then read everything anew, and go on from the id of the reset. After 15 s in which nothing happened comes another heartbeat, with the server's time. The stream ends before 14 minutes have passed, when the server stops, when the session it was opened with has ended, and when you read too slowly: then open it again with the last `id` as `Last-Event-ID`.
         */
        get: operations["groupEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{code}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a group order for changes
         * @description Nobody can join or change lines until the host unlocks it. Only the host may.
         */
        post: operations["lockGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{code}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a group order
         * @description Whoever has the code may join. A second Ana becomes “Ana 2”. A phone that brings a secret of its own as X-Member-Token may ask again after a lost answer, and is still one member.
         */
        post: operations["joinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{code}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Leave a group order, or take somebody out of it
         * @description A member leaves, or the host takes another out; their lines go with them. The host stays.
         */
        delete: operations["leaveGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{code}/members/{memberId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what you want: all of your own lines
         * @description Replaces all lines of the member and nobody else’s. What is sold out is kept and marked; what the menu does not have is refused.
         */
        put: operations["setGroupLines"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{code}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a group order to the kitchen, as one order
         * @description After a lost answer send it again: a group becomes one order, however often it is sent. The group can be read for another day, with each guest’s share. Staff may also send it while the shop is closed.
         */
        post: operations["sendGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{code}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a locked group order for changes
         * @description Members can join and change lines again. Only the host may, and not once the order is on its way.
         */
        post: operations["unlockGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is invited to the staff
         * @description The invitations that are still good. Their tokens are not shown again.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite a person to the staff
         * @description The person opens `/entrar#` with the token behind it, chooses a password and is signed in. Put it behind the `#`, which browsers send to no server. A name that is invited already is taken.
         */
        post: operations["inviteStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description Its link is good for nothing any more. One that was used already is not found: remove the person instead.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description The person is on the staff from now on, with the password that they chose, and signed in as after signing in. An invitation is good once.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read an invitation
         * @description Whom the invitation with this token is for. It changes nothing; the token is in the body, so that no log has it.
         */
        post: operations["readInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The API keys
         * @description What other software signs in with. The keys themselves are not told again.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description An API key is what other software signs in with instead of a person’s password: a bearer token, valid until it is revoked. It may do what its role may, but nothing about accounts and keys.
         */
        post: operations["makeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description It is worth nothing from now on, and its streams end. What was done with it stays in the history.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/menu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The menu with every item, option and price
         * @description Everything there is, also what is sold out. Send the ETag of the last answer as If-None-Match: while the menu is the same the answer is 304, without a body.
         */
        get: operations["getMenu"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/menu/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The menu as it is being edited
         * @description Guests do not see it. While nobody edits, it is the published menu, with everything that is hidden.
         */
        get: operations["getMenuDraft"];
        /**
         * Save the menu as it was edited
         * @description The whole menu, in place of the draft there is. Send the draft’s `version` as If-Match: when somebody else has saved meanwhile, the answer is 412 and nothing is lost. Guests see nothing of it before it is published.
         */
        put: operations["saveMenuDraft"];
        post?: never;
        /**
         * Discard what was edited
         * @description The draft is the published menu again. Send the draft’s `version` as If-Match.
         */
        delete: operations["discardMenuDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/menu/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The menu as a file
         * @description The draft, as a whole and as a table with a row for each item. POST /api/v1/menu/import reads both.
         */
        get: operations["exportMenu"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/menu/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a menu from a file
         * @description Nothing is saved: PUT the answer’s `document` as the draft. A table has a line for each item, and what it leaves out is removed; columns that it leaves out stay as they are. The separator is a comma, a semicolon or a tab; prices have a decimal point or comma. When anything is wrong, `errors` names its line and column.
         */
        post: operations["importMenu"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/menu/items/{id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sell an item out, put it back, or count its last portions
         * @description An order takes its portions when it is placed and gives them back when it is cancelled; at 0 the item is sold out.
         */
        post: operations["setItemAvailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/menu/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the menu as it was edited
         * @description Guests see all of it at once. What is sold out stays sold out, counted portions stay counted, and orders keep the names and prices that they were placed with. Send the draft’s `version` as If-Match, so that nothing is published that somebody else has changed since it was looked at.
         */
        post: operations["publishMenu"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/menu/sold-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is sold out or counted
         * @description Items, options and ingredients that somebody sold out, or counted here. Items that `setItemAvailability` counts are not among them.
         */
        get: operations["listSoldOut"];
        put?: never;
        /**
         * Sell out an item, an option or an ingredient, or count its last portions
         * @description An item whose recipe has a sold-out ingredient, or that needs a choice of which every option is sold out, is sold out too. A sold-out option is shown and cannot be chosen. Orders with what is sold out are refused with `item-unavailable`. With `portionsLeft` it is sold out when so many portions are ordered: each item that is it, has it or is ordered with it takes one, and gives it back when its order is cancelled.
         */
        post: operations["sellOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/menu/sold-out/{kind}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Put an item, an option or an ingredient back on the menu
         * @description What is not sold out stays as it is. An item without portions left stays sold out until more are counted.
         */
        delete: operations["putBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/menu/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last ten menus that were published
         * @description The first of them is what guests see. Each says who published it, when, and which prices it changed.
         */
        get: operations["listMenuVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/menu/versions/{seq}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an earlier menu the draft
         * @description It takes the place of the draft, and guests see it once it is published. Send the draft’s `version` as If-Match.
         */
        post: operations["restoreMenuVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders by status, table and date, newest first
         * @description A page at a time. Follow `nextCursor` for older ones; orders placed meanwhile neither repeat nor hide any.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Place an order
         * @description After a lost answer send the same request with the same Idempotency-Key: the order is stored once, and its first answer is repeated for 24 hours. `closed` has `nextOpeningAt`, `slot-unavailable` the free `slots` nearest to `pickupAt`, `kitchen-full` the next free ones, `order-too-large` how much is taken at once (`maxUnits`), `price-changed` the new `totalCents`. Staff may also order while the shop is closed, and past every limit for guests.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One order
         * @description For the guest who has its token, and for staff. Without either there is no such order.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order
         * @description A guest may cancel until the kitchen has begun. An order that is cancelled stays so for its guest. Staff who want to say why cancel it by its status. Staff may cancel as long as the order is not handed over; its guest, until the kitchen has begun.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One order, live (server-sent events)
         * @description The order’s last event at once, then every change of it. For the guest who has its token, and for staff. Server-sent events, each with an `id` and JSON `data`; what happened comes without an `event` name. The stream begins with `event: heartbeat`, or with `event: reset` when it cannot go on where you were: then read everything anew, and go on from the id of the reset. After 15 s in which nothing happened comes another heartbeat, with the server's time. The stream ends before 14 minutes have passed, when the server stops, when the session it was opened with has ended, and when you read too slowly: then open it again with the last `id` as `Last-Event-ID`.
         */
        get: operations["orderEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The payments of an order
         * @description Oldest first. Those that were given back are among them and say why; the others sum to `paidCents`.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Take a payment
         * @description After a lost answer send the same request with the same Idempotency-Key: the payment is stored once, and its first answer is repeated for 24 hours. Several payments may pay one order; together they never pay more than its total (`overpaid` has what is left). Cash goes into the drawer of the open shift, and without one it is refused; a card needs no shift. The order’s `paidCents` and version rise in the same transaction, and every screen hears of it.
         */
        post: operations["takePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/push-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to an order by web push: a notification when it is ready
         * @description For the guest who has the order’s token. The same endpoint again renews its keys and keeps its id. Up to five browsers are notified; a sixth takes the oldest one’s place. Subscriptions end with the order.
         */
        post: operations["subscribeToOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/push-subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a push subscription
         * @description For the guest who has the order’s token.
         */
        delete: operations["unsubscribeFromOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an order to its next status
         * @description An order goes received → preparing → ready → completed, a step at a time, or is cancelled. Its guest’s phone and every screen hear of it at once. When the kitchen begins earlier than it had to, `promisedAt` becomes earlier, too.
         */
        post: operations["changeOrderStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the last move back
         * @description The order returns to where its last move found it; its history shows both. A cancelled order takes its portions again.
         */
        post: operations["undoOrderMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take the practice orders off every screen
         * @description Those that are open are cancelled. No report counts a practice order, whatever its status.
         */
        delete: operations["clearPractice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell guests that the kitchen sees their orders
         * @description The first time counts; unknown ids are passed over. An order’s version does not rise.
         */
        post: operations["markOrdersSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a payment back
         * @description The payment stays and is marked; the order owes its amount again. A waiter may undo a payment of their own while its shift is open, a manager any. Cash, tip included, leaves the drawer of the shift that is open now: the report of a closed shift never changes. The second of two is refused.
         */
        post: operations["undoPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pickup-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The times at which an order can be picked up
         * @description Soonest first: of today and of the next date that opens, or of the next two, and none that opens more than a week from now. Send the `at` of one as `pickupAt` with the order. Empty when nothing is free, or while orders are paused. Send the ETag of the last answer as If-None-Match: while it is the same the answer is 304, without a body.
         */
        get: operations["listPickupSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person’s data, by phone
         * @description Names, phones, notes, the guests of every line, notifications and group orders: from all orders with this phone, however it was typed. What was ordered and paid stays. It cannot be undone; backups made before still have it until they are deleted. Refused while an order of the person is open. Erasing again finds nothing more.
         */
        post: operations["erasePersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is kept about a person, by phone
         * @description All orders with this phone, however it was typed, that have not been anonymised yet (`forgetAfterDays`). The answer is the copy that a person may ask for. A POST, so that the number is in no address and no log.
         */
        post: operations["findPersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public key for web push
         * @description Give it to `PushManager.subscribe` as `applicationServerKey`. It stays the same.
         */
        get: operations["getPushKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was paid, and by whom it was taken
         * @description A payment counts on the business day on which it was taken; one that was given back counts only as that. It may be a second old.
         */
        get: operations["reportPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Promised against ready
         * @description In whole minutes from what a guest was promised on ordering to the order being ready, by the hour in which it was placed. Orders that were cancelled or are not ready yet are left out. It may be a second old.
         */
        get: operations["reportPromises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sold, beside the range before
         * @description By business day, hour, channel and item. An order counts on the business day on which it was placed, also before it is paid; a cancelled one counts only as cancelled. It may be a second old.
         */
        get: operations["reportSales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restaurant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The restaurant: name, languages, zone, hours, whether it takes orders, its tables
         * @description What a guest needs to know before ordering, as it is at this moment. Send the ETag of the last answer as If-None-Match: while nothing has changed the answer is 304, without a body.
         */
        get: operations["getRestaurant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the shop’s settings
         * @description What is left out stays as it is. Send the `settingsVersion` that the change was decided on as If-Match. The opening hours have a function of their own.
         */
        patch: operations["changeSettings"];
        trace?: never;
    };
    "/api/v1/restaurant/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The week’s opening hours and the dates with other ones
         * @description What setting the hours begins with: the week, and the dates that are different.
         */
        get: operations["getOpeningHours"];
        /**
         * Set the week’s opening hours and the dates with other ones
         * @description What is left out is gone. Times are the shop’s wall clock; a period that closes no later than it opens ends on the next date, and belongs to the date on which it opens. An exception’s periods take the place of that date’s; none: closed all day. Without any hours the shop is always open, but for its exceptions. Send the `version` that the change was decided on as If-Match.
         */
        put: operations["setOpeningHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restaurant/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause orders
         * @description Until the pause is over, placing an order is refused with `not-accepting-orders` and no pickup slot is offered. A pause with an end is over by the clock. Pausing again replaces the end and the message.
         */
        post: operations["pauseOrders"];
        /**
         * Take orders again
         * @description Ends the pause at once. Without a pause it changes nothing.
         */
        delete: operations["resumeOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restaurant/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the shop is set up
         * @description The settings say since when. Orders are taken before that, too; saying it again changes nothing.
         */
        post: operations["finishSetUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restaurant/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shop’s settings
         * @description What PATCH /api/v1/restaurant changes, also what guests do not see.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shifts that were closed
         * @description Newest first, 30 at a time; `before` asks for older ones.
         */
        get: operations["listShifts"];
        put?: never;
        /**
         * Open the drawer
         * @description The shift takes the payments in cash from now until its drawer is counted. There is one drawer: a second shift is refused while one is open, and while the difference of the last one is not explained.
         */
        post: operations["openShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A shift and its Z report
         * @description The report is as it was made when the drawer was counted. An open shift has none.
         */
        get: operations["getShift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Explain the difference of a closed shift
         * @description The explanation joins the report, which stays as it is. The first one stands.
         */
        post: operations["explainDifference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The drawer as it is now
         * @description The open shift, without the cash that is expected: the drawer is counted blind.
         */
        get: operations["getCurrentShift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/current/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the drawer and close the shift
         * @description What is expected is shown in the answer and not before. The first count is the one that counts: the report is made once, a second count is refused, and the same request with the same Idempotency-Key gets the same report. When `mustExplain` is true, the difference is larger than allowed and no other shift opens until it is explained.
         */
        post: operations["closeShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/current/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take cash out of the drawer, or put some in
         * @description A drop goes to the safe, a payout buys something, a pay-in is more cash for change. A payout and a pay-in need a reason. The same request with the same Idempotency-Key is recorded once.
         */
        post: operations["moveCash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shop/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * That the menu or the restaurant has changed, live (server-sent events)
         * @description The versions as they are at once, then after every change: a price, what is sold out or back, a pause, opening and closing. It says that something has changed, not what: read the menu and the restaurant anew, with `Cache-Control: no-cache`. `Last-Event-ID` is not looked at, because each event is the whole state. It has fewer places than other streams have; a client without one asks now and then. Server-sent events, each with an `id` and JSON `data`; what happened comes without an `event` name. The stream begins with `event: heartbeat`, or with `event: reset` when it cannot go on where you were: then read everything anew, and go on from the id of the reset. After 15 s in which nothing happened comes another heartbeat, with the server's time. The stream ends before 14 minutes have passed, when the server stops, when the session it was opened with has ended, and when you read too slowly: then open it again with the last `id` as `Last-Event-ID`.
         */
        get: operations["shopEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The staff
         * @description Everybody who works here, with how many sessions each has open. Who was removed is not among them.
         */
        get: operations["listStaff"];
        put?: never;
        /**
         * Add a person to the staff
         * @description Names are compared without case and spacing, and one that looks like another’s is taken too.
         */
        post: operations["addStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a person from the staff
         * @description Their sessions end and they sign in no more. What they did stays in the history.
         */
        delete: operations["removeStaff"];
        options?: never;
        head?: never;
        /**
         * Change a person’s name, role or password
         * @description What is left out stays as it is. A new password ends the person’s sessions, and they have to change it when they next sign in; one’s own is changed with PUT /api/v1/staff/me/password.
         */
        patch: operations["changeStaff"];
        trace?: never;
    };
    "/api/v1/staff/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign a person out everywhere
         * @description For a phone that was lost. They may sign in again; a new password keeps them out.
         */
        delete: operations["endStaffSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, newest first
         * @description What was done to orders is in their own history and not here. A page at a time: follow `nextCursor` for older ones, also when a page has none, for a search looks through a bounded part of the log at once.
         */
        get: operations["listStaffEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change one’s own password
         * @description Who signed in with a first password can do nothing else before. Other sessions of the person end.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Opens a session that lasts 12 hours. A browser gets it as a cookie; any other client sends `token` in `Authorization: Bearer`. After wrong passwords the next attempt has to wait, for each account and each address.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description The session of the cookie or the bearer token that came with the request.
         */
        get: operations["whoAmI"];
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends this session for good. Other sessions of the same person stay.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tables and the codes printed on them
         * @description With what the printed codes have in them, for printing them. Archived tables only when asked for.
         */
        get: operations["listTables"];
        put?: never;
        /**
         * Add tables
         * @description All of them or none. Each gets a code of its own, and takes orders from the next request on.
         */
        post: operations["addTables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tables/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a table’s name, seats or area, or archive it
         * @description What is left out stays as it is. An archived table takes no orders, and its code works again when it is taken into use again. Send the `version` that the change was decided on as If-Match.
         */
        patch: operations["changeTable"];
        trace?: never;
    };
    "/api/v1/tables/{number}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a table a new code
         * @description For a code that was photographed and misused. The printed one is worth nothing at once: print the new one. Send the table’s `version` as If-Match, so that a retry does not change it twice.
         */
        post: operations["changeTableCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process is alive
         * @description Answers as long as the process can answer at all; it asks nothing of the database.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process takes new work
         * @description Fails while the server is stopping, or when the database does not answer.
         */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A key that other software signs in with */
        ApiKey: {
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-21T18:00:00Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description What the history says instead of a person’s id
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description When it was last used, to the minute; null: never */
            lastUsedAt: string | null;
            /**
             * @description What it is for
             * @example Contabilidad
             */
            name: string;
            /**
             * @description What the software may do: what a person with this role may, but for accounts and keys
             * @enum {string}
             */
            role: "waiter" | "kitchen" | "manager";
        };
        /** @description The keys that other software signs in with */
        ApiKeys: {
            /** @description Newest first, without those that were revoked */
            keys: components["schemas"]["ApiKey"][];
        };
        /** @description What is known of an item: one of these, or both */
        AvailabilityRequest: {
            /** @description false: sold out */
            available?: boolean;
            /** @description How many can still be ordered; null: no longer counted */
            portionsLeft?: number | null;
        };
        /** @description A whole copy of the database, which was opened and found sound */
        Backup: {
            /**
             * @description Its size
             * @example 1048576
             */
            bytes: number;
            /**
             * Format: date-time
             * @description When it was begun: what was committed before is in it
             * @example 2026-11-21T18:00:00Z
             */
            madeAt: string;
            /**
             * @description Its name, which is when it was begun
             * @example 2026-11-28T10-00-00Z.db
             */
            name: string;
        };
        /** @description A backup is being made already. Read the backups until it is there. */
        BackupRunningProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "backup-running";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example A backup is being made already
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:backup-running";
        };
        /** @description The shop’s database is PostgreSQL, which has its own archive. Back it up with scripts/backup-db.sh; docs/SCALING.md says more. */
        BackupsElsewhereProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "backups-elsewhere";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The shop’s database is PostgreSQL, which has its own archive
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:backups-elsewhere";
        };
        /** @description The backups that there are, and the next one */
        BackupStatus: {
            /** @description The newest first: of 7 days and 4 weeks */
            backups: components["schemas"]["Backup"][];
            /** @description Why the latest one was not made; null: it was, or none was begun since the start */
            failure: {
                /**
                 * Format: date-time
                 * @description When
                 * @example 2026-11-21T18:00:00Z
                 */
                at: string;
                /**
                 * @description Why; the log says more
                 * @enum {string}
                 */
                reason: "disk-full" | "failed";
            } | null;
            /** @description Whether one is being made */
            isMaking: boolean;
            /**
             * @description The shop’s database. PostgreSQL has its own archive (docs/SCALING.md), and this list is empty
             * @enum {string}
             */
            kind: "sqlite" | "postgresql";
            /** @description When the next nightly one is due; null: there are none */
            nextAt: string | null;
            /** @description The copy that Litestream keeps elsewhere, which is restored every night; null: there is none */
            offsite: {
                /** @description When the latest check failed; null: it did not. The log of `offsite-check` says why */
                failedAt: string | null;
                /** @description When it was last restored and found whole; null: never */
                verifiedAt: string | null;
            } | null;
        };
        /** @description The body is too large. Send no more than 512 KB. */
        BodyTooLargeProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "body-too-large";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 413;
            /**
             * @description What the code means, in English
             * @example The body is too large
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:body-too-large";
        };
        /** @description By whom an order was cancelled, and why */
        Cancellation: {
            /**
             * @description Who cancelled it
             * @enum {string}
             */
            by: "guest" | "shop";
            /**
             * @description Why, in the shop’s words; null when none were given
             * @example Se acabó la masa
             */
            reason: string | null;
        };
        /** @description Who changed something */
        ChangedBy: {
            /**
             * @description What they are called
             * @example Ana
             */
            name: string;
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            staffId: string;
        };
        /**
         * @description Where the order goes: to a table, to who picks it up, or over the counter
         * @enum {string}
         */
        Channel: "table" | "pickup" | "counter";
        /** @description What became of the practice orders */
        ClearedPractice: {
            /**
             * @description How many practice orders were open, and are cancelled now
             * @example 12
             */
            cancelled: number;
        };
        /** @description The restaurant is closed. Order for a time after `nextOpeningAt`. */
        ClosedProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "closed";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /** @description When it opens next; null when that is not known */
            nextOpeningAt: string | null;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The restaurant is closed
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:closed";
        };
        /**
         * @description What was counted in the drawer
         * @example {
         *       "counts": [
         *         {
         *           "valueCents": 2000,
         *           "count": 3
         *         }
         *       ]
         *     }
         */
        CloseShiftRequest: {
            /** @description The notes and coins in the drawer; none: it is empty */
            counts: components["schemas"]["CountedCash"][];
        };
        /** @description How many of one note or coin are in the drawer */
        CountedCash: {
            /**
             * @description How many there are
             * @example 12
             */
            count: number;
            /**
             * @description What one is worth, in cents
             * @example 500
             */
            valueCents: 10000 | 5000 | 2000 | 1000 | 500 | 200 | 100 | 50 | 25 | 10 | 5 | 1;
        };
        /** @description An order that is made at the counter */
        CounterOrderRequest: {
            /**
             * @description Ordered at the counter, eaten or taken along (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            channel: "counter";
            /** @description Who ordered it */
            customer?: components["schemas"]["CustomerRequest"];
            /**
             * @description What the guest was shown, with the tip; refused when it is not the total
             * @example 275
             */
            expectedTotalCents?: number;
            /** @description What is wanted */
            lines: components["schemas"]["OrderLineRequest"][];
            /**
             * @description For the kitchen, about the whole order. Trimmed, with something in it that can be seen and no control characters but line breaks.
             * @example Somos dos mesas juntas
             */
            note?: string;
            /**
             * @description The staff try the shop out: the kitchen sees it, and no report counts it. Only for staff
             * @constant
             */
            practice?: true;
            /**
             * @description The tip, in cents
             * @default 0
             * @example 25
             */
            tipCents?: number;
        };
        /** @description Another site’s page may not do this. Call from the shop’s own pages, name the other site in CORS_ORIGINS, or send the session’s token as a bearer token. */
        CrossOriginProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "cross-origin";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 403;
            /**
             * @description What the code means, in English
             * @example Another site’s page may not do this
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:cross-origin";
        };
        /** @description Orders have prices in the shop’s currency. Leave the currency as it is: it can be chosen until the first order. */
        CurrencyInUseProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "currency-in-use";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example Orders have prices in the shop’s currency
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:currency-in-use";
        };
        /** @description The drawer as it is now */
        CurrentShift: {
            /** @description The shift that was closed last; null before the first */
            last: components["schemas"]["Shift"] | null;
            /** @description The shift that is open; null when none is */
            shift: components["schemas"]["Shift"] | null;
        };
        /** @description Who ordered */
        Customer: {
            /**
             * @description What is called out
             * @example Ana
             */
            name: string;
            /**
             * @description Where they can be called
             * @example +503 7000 0000
             */
            phone: string | null;
        };
        /** @description Who picks the order up */
        CustomerRequest: {
            /**
             * @description What is called out. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Ana
             */
            name: string;
            /**
             * @description Digits, spaces, hyphens and parentheses
             * @example +503 7000 0000
             */
            phone?: string;
        };
        /** @description The database is busy; nothing was saved. Nothing was saved. Send the same request again after `Retry-After` seconds. */
        DatabaseBusyProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "database-busy";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 503;
            /**
             * @description What the code means, in English
             * @example The database is busy; nothing was saved
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:database-busy";
        };
        /** @description The difference of the last shift is not explained. Explain it with POST /api/v1/shifts/{id}/explanation, then open the next shift. */
        DifferenceUnexplainedProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "difference-unexplained";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * Format: uuid
             * @description The shift whose difference is to be explained
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            shiftId: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The difference of the last shift is not explained
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:difference-unexplained";
        };
        /** @description Cash that went into the drawer or out of it and is no payment */
        DrawerMove: {
            /**
             * @description How much, in cents
             * @example 250
             */
            amountCents: number;
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-21T18:00:00Z
             */
            at: string;
            /** @description Who did it */
            by: components["schemas"]["Person"];
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /**
             * @description drop: to the safe. payout: for something bought. pay-in: more cash put in
             * @enum {string}
             */
            kind: "drop" | "payout" | "pay-in";
            /**
             * @description What for; null when it was not said
             * @example Hielo
             */
            reason: string | null;
        };
        /**
         * @description Cash that goes into the drawer or out of it
         * @example {
         *       "kind": "payout",
         *       "amountCents": 500,
         *       "reason": "Hielo"
         *     }
         */
        DrawerMoveRequest: {
            /**
             * @description How much, in cents
             * @example 2000
             */
            amountCents: number;
            /**
             * @description drop: to the safe. payout: for something bought. pay-in: more cash put in
             * @enum {string}
             */
            kind: "drop" | "payout" | "pay-in";
            /**
             * @description Why, for the reports. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Cobrado dos veces
             */
            reason?: string;
        };
        /** @description A part of the menu, as it is edited */
        EditedCategory: {
            /**
             * Format: uuid
             * @description Made by the client when the category is new
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description In the order in which they are shown */
            items: components["schemas"]["EditedItem"][];
            name: components["schemas"]["EditedName"];
        };
        /** @description A few words in each of the shop’s languages */
        EditedDescription: {
            /**
             * @description In English. Trimmed, with something in it that can be seen and no control characters but line breaks.
             * @example Ground pork, beans and cheese.
             */
            en: string;
            /**
             * @description In Spanish. Trimmed, with something in it that can be seen and no control characters but line breaks.
             * @example Chicharrón, frijoles y queso.
             */
            es: string;
        };
        /** @description Something to eat or drink, as it is edited */
        EditedItem: {
            /** @description How much of the comal one takes: a pupusa 1, a drink 0 */
            comalUnits: number;
            /** @description What it is; null when its name says enough */
            description: components["schemas"]["EditedDescription"] | null;
            /** @description true: kept for later, and not on the menu that guests see */
            hidden: boolean;
            /**
             * Format: uuid
             * @description Made by the client when the item is new
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description What is in it, as keys in English, the most first; empty when that is not known */
            ingredients: string[];
            /**
             * @description What it is: a pupusa, a drink, or anything else
             * @enum {string}
             */
            kind: "pupusa" | "drink" | "other";
            name: components["schemas"]["EditedName"];
            /** @description What can be chosen about it, in the order in which that is asked */
            optionGroupIds: string[];
            /**
             * @description Which drawing shows it; null: one for its kind
             * @example soda-7up
             */
            picture: string | null;
            /**
             * @description What one costs without options, in cents
             * @example 125
             */
            priceCents: number;
            /** @description What may matter to a guest and does not follow from the ingredients */
            tags: string[];
        };
        /** @description A name in each of the shop’s languages */
        EditedName: {
            /**
             * @description In English. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Pork and cheese
             */
            en: string;
            /**
             * @description In Spanish. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Revueltas
             */
            es: string;
        };
        /** @description One way to have an item, as it is edited */
        EditedOption: {
            /** @description Whether it is chosen unless the guest chooses otherwise */
            default: boolean;
            /**
             * Format: uuid
             * @description Made by the client when the option is new
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description What is in it, as keys in English, the most first; empty when that is not known */
            ingredients: string[];
            name: components["schemas"]["EditedName"];
            /**
             * @description Added to the item’s price, in cents; negative: taken off
             * @example 50
             */
            priceCents: number;
        };
        /** @description Options that belong together, as they are edited */
        EditedOptionGroup: {
            /**
             * Format: uuid
             * @description Made by the client when the group is new
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /**
             * @description No more of its options may be chosen
             * @example 1
             */
            max: number;
            /** @description No fewer of its options may be chosen */
            min: number;
            name: components["schemas"]["EditedName"];
            /** @description In the order in which they are shown */
            options: components["schemas"]["EditedOption"][];
            /**
             * @description What it decides: the dough of a pupusa, its size, or anything else
             * @enum {string}
             */
            role: "dough" | "size" | "extra";
        };
        /** @description What was erased */
        ErasedData: {
            /**
             * @description From how many orders
             * @example 3
             */
            orders: number;
        };
        /** @description Why the counted cash is not what was expected */
        ExplanationRequest: {
            /**
             * @description Why, for the reports. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Cobrado dos veces
             */
            reason: string;
        };
        /** @description One thing that is wrong with a request */
        FieldError: {
            /**
             * @description What is wrong there, for a developer to read
             * @example Too small: expected number to be >=1
             */
            message: string;
            /**
             * @description Where in the request it is, such as lines.0.quantity; empty for the request as a whole
             * @example lines.0.quantity
             */
            path: string;
        };
        /** @description A group order as it is now */
        Group: {
            /**
             * @description Where its order goes
             * @enum {string}
             */
            channel: "table" | "pickup";
            /**
             * @description For the link that friends join by; shown to members only. It changes when the host takes somebody out: show this one
             * @example K7QM-3XWD-9RTB2
             */
            code: string | null;
            /**
             * Format: date-time
             * @description When it is over and forgotten
             * @example 2026-11-21T18:00:00Z
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description It proves nothing by itself
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description In the order in which they joined */
            members: components["schemas"]["GroupMember"][];
            /** @description How far the order is that it became; null until it is sent */
            order: components["schemas"]["GroupOrder"] | null;
            /**
             * @description Lines change only while open. sending: its order is being placed; send again to learn the outcome
             * @enum {string}
             */
            status: "open" | "locked" | "sending" | "sent";
            /**
             * @description What all lines that are ok cost
             * @example 250
             */
            subtotalCents: number;
            /**
             * @description The number of the table; null for pickup
             * @example 5
             */
            table: number | null;
            /** @description Rises with every change */
            version: number;
        };
        /** @description A group order has changed */
        GroupEvent: {
            /** @description The group as it is now */
            group: components["schemas"]["Group"];
            /**
             * Format: uuid
             * @description To which group
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            groupId: string;
            /**
             * @description What happened
             * @constant
             */
            type: "group.changed";
        };
        /** @description The group order is full. Order on your own, or start another group. */
        GroupFullProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "group-full";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The group order is full
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:group-full";
        };
        /** @description What a member wants, priced by the menu as it is now */
        GroupLine: {
            /**
             * Format: uuid
             * @description The item on the menu
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            itemId: string;
            /** @description What it is called; null when it is no longer on the menu */
            name: components["schemas"]["Name"] | null;
            /**
             * @description For the kitchen
             * @example sin curtido
             */
            note: string | null;
            /** @description How it is made */
            options: components["schemas"]["OrderLineOption"][];
            /** @description How many */
            quantity: number;
            /**
             * @description Only what is ok can be sent. changed: the menu no longer has it as it was chosen; it costs 0 here
             * @enum {string}
             */
            state: "ok" | "sold-out" | "changed";
            /**
             * @description What they cost together now, in cents
             * @example 250
             */
            totalCents: number;
            /**
             * @description What one costs with its options now, in cents
             * @example 250
             */
            unitPriceCents: number;
        };
        /** @description Some of one item, made the same way, for the member who sends it */
        GroupLineRequest: {
            /**
             * Format: uuid
             * @description The item, from the menu
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            itemId: string;
            /**
             * @description For the kitchen. One line, trimmed, with something in it that can be seen and no control characters.
             * @example sin curtido
             */
            note?: string;
            /**
             * @description The chosen options of the item; of each of its groups no fewer than `min` and no more than `max`
             * @default []
             */
            optionIds?: string[];
            /**
             * @description How many
             * @example 2
             */
            quantity: number;
        };
        /** @description Everything that a member wants */
        GroupLinesRequest: {
            /** @description All of them; none: nothing is wanted */
            lines: components["schemas"]["GroupLineRequest"][];
        };
        /** @description The group order is closed for changes. While it is `locked` the host can unlock it. While it is `sending`, send it again to learn what became of it. */
        GroupLockedProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "group-locked";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The status of the group as it is now
             * @example locked
             * @enum {string}
             */
            groupStatus: "open" | "locked" | "sending" | "sent";
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The group order is closed for changes
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:group-locked";
        };
        /** @description One of those who order together */
        GroupMember: {
            /** @description Whether they started the group */
            host: boolean;
            /**
             * Format: uuid
             * @description It proves nothing by itself
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description What they want */
            lines: components["schemas"]["GroupLine"][];
            /**
             * @description Unlike any other in the group; the guest of their lines in the order
             * @example Ana
             */
            name: string;
            /** @description What they owe once the order is sent; the shares sum to the order’s total */
            share: components["schemas"]["GroupShare"] | null;
            /**
             * @description What their lines that are ok cost, in cents
             * @example 250
             */
            subtotalCents: number;
            /** @description Rises whenever their lines are replaced; send it as If-Match */
            version: number;
        };
        /** @description There is no such group order, or it is over. Ask the host for the link again, or start another group. */
        GroupNotFoundProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "group-not-found";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 404;
            /**
             * @description What the code means, in English
             * @example There is no such group order, or it is over
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:group-not-found";
        };
        /** @description How far the order of a group is: what everybody in it may know */
        GroupOrder: {
            /** @description Null unless it is cancelled */
            cancellation: components["schemas"]["Cancellation"] | null;
            /** @description Every status it has had, oldest first */
            history: components["schemas"]["OrderHistoryEntry"][];
            /** @description The ticket number; starts at 1 each business day */
            number: number;
            /** @description When it is wanted; null: as soon as possible */
            pickupAt: string | null;
            /**
             * Format: date-time
             * @description When it was placed
             * @example 2026-11-21T18:00:00Z
             */
            placedAt: string;
            /**
             * Format: date-time
             * @description When it is promised to be ready; earlier than before once the kitchen has begun it ahead of its backlog
             * @example 2026-11-21T18:00:00Z
             */
            promisedAt: string;
            /** @description When the kitchen’s screen first showed it; null until then */
            seenAt: string | null;
            status: components["schemas"]["OrderStatus"];
            /** @description Rises with every change but being seen; send it as If-Match */
            version: number;
        };
        /** @description A group order to start */
        GroupRequest: components["schemas"]["TableGroupRequest"] | components["schemas"]["PickupGroupRequest"];
        /** @description A member’s share of the order */
        GroupShare: {
            /**
             * @description Their lines, in cents
             * @example 250
             */
            subtotalCents: number;
            /**
             * @description Their part of the tip, in cents
             * @example 250
             */
            tipCents: number;
            /**
             * @description Both together, in cents
             * @example 250
             */
            totalCents: number;
        };
        /** @description That the process is alive */
        Health: {
            /**
             * @description Always this
             * @constant
             */
            status: "healthy";
            /**
             * @description The version of this server
             * @example 0.1.0
             */
            version: string;
        };
        /** @description Said after 15 s in which nothing happened: the stream is alive */
        Heartbeat: {
            /**
             * Format: date-time
             * @description The server’s clock
             * @example 2026-11-21T18:00:00Z
             */
            at: string;
            /**
             * @description That nothing has happened
             * @constant
             */
            type: "heartbeat";
        };
        /** @description An Idempotency-Key header of 8 to 255 characters is required. Make a new key for each order, such as a UUID, and keep it until the answer is here. */
        IdempotencyKeyRequiredProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "idempotency-key-required";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 400;
            /**
             * @description What the code means, in English
             * @example An Idempotency-Key header of 8 to 255 characters is required
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:idempotency-key-required";
        };
        /** @description This Idempotency-Key belongs to another request. Make a new key for each order; repeat one only with the request that it was made for. */
        IdempotencyKeyReusedProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "idempotency-key-reused";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 422;
            /**
             * @description What the code means, in English
             * @example This Idempotency-Key belongs to another request
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:idempotency-key-reused";
        };
        /** @description The order cannot go there from where it is. Read the order again: its status has changed, or this step does not exist. */
        IllegalTransitionProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "illegal-transition";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The order cannot go there from where it is
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:illegal-transition";
        };
        /**
         * @description A menu’s file, in one of two forms
         * @example {
         *       "csv": "category_es,name_es,name_en,price"
         *     }
         */
        ImportRequest: {
            /**
             * @description A table as GET /api/v1/menu/export has it
             * @example category_es,name_es,name_en,price
             *     Pupusas,Loroco,Loroco,1.25
             */
            csv?: string;
            /** @description A whole menu */
            document?: components["schemas"]["MenuDocument"];
        };
        /** @description Something went wrong on our side. Tell the shop the `instance`: the log has it. Whether anything was saved is not known. */
        InternalErrorProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "internal-error";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 500;
            /**
             * @description What the code means, in English
             * @example Something went wrong on our side
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:internal-error";
        };
        /** @description An invitation that nobody has used yet */
        Invitation: {
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-21T18:00:00Z
             */
            createdAt: string;
            /**
             * @description Who made it
             * @example Rosa
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description Until when it is good
             * @example 2026-11-21T18:00:00Z
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /**
             * @description The name they sign in with
             * @example Rosa
             */
            name: string;
            /**
             * @description What they may do; a manager may do whatever any role may
             * @enum {string}
             */
            role: "waiter" | "kitchen" | "manager";
        };
        /** @description The token of an invitation, and a password of one’s own */
        InvitationAcceptance: {
            /**
             * @description 8 characters or more
             * @example loroco-con-queso
             */
            password: string;
            /**
             * @description The token of the invitation’s link
             * @example aW52aXRhdGlvbi1leGFtcGxlLW5vdC1hLXRva2Vu
             */
            token: string;
        };
        /** @description There is no such invitation. Check that the whole link was opened, or let a manager invite again. */
        InvitationNotFoundProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "invitation-not-found";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 404;
            /**
             * @description What the code means, in English
             * @example There is no such invitation
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:invitation-not-found";
        };
        /** @description The invitation is over. Let a manager invite again: an invitation is good once, and for a day. */
        InvitationOverProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "invitation-over";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description Why it is over
             * @example used
             * @enum {string}
             */
            reason: "used" | "revoked" | "expired";
            /**
             * @description The HTTP status
             * @constant
             */
            status: 410;
            /**
             * @description What the code means, in English
             * @example The invitation is over
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:invitation-over";
        };
        /** @description The token of an invitation */
        InvitationRequest: {
            /**
             * @description The token of the invitation’s link
             * @example aW52aXRhdGlvbi1leGFtcGxlLW5vdC1hLXRva2Vu
             */
            token: string;
        };
        /** @description Who is invited to the staff */
        Invitations: {
            /** @description Newest first, without those that are over */
            invitations: components["schemas"]["Invitation"][];
        };
        /** @description Whom an invitation is for */
        InvitationShown: {
            /**
             * Format: date-time
             * @description Until when it is good
             * @example 2026-11-21T18:00:00Z
             */
            expiresAt: string;
            /**
             * @description The name they sign in with
             * @example Rosa
             */
            name: string;
            /**
             * @description What they may do; a manager may do whatever any role may
             * @enum {string}
             */
            role: "waiter" | "kitchen" | "manager";
        };
        /** @description There is no such item. Read the menu again. */
        ItemNotFoundProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "item-not-found";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 404;
            /**
             * @description What the code means, in English
             * @example There is no such item
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:item-not-found";
        };
        /** @description An item is sold out. Take the items out of the order, or fewer of them, and send it with a new Idempotency-Key. */
        ItemUnavailableProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "item-unavailable";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /** @description The items that are sold out, or that are too few */
            itemIds: string[];
            /** @description By item id, for those that are too few: how many this order can have when its lines are served in their order */
            portionsLeft?: {
                [key: string]: number;
            };
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example An item is sold out
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:item-unavailable";
        };
        /** @description Who joins */
        JoinRequest: {
            /**
             * @description What the friends call them. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Ana
             */
            name: string;
        };
        /** @description There is no such API key. Read the keys again. */
        KeyNotFoundProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "key-not-found";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 404;
            /**
             * @description What the code means, in English
             * @example There is no such API key
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:key-not-found";
        };
        /** @description The kitchen has more to do than it can have ready soon. Let the guest choose one of `slots`, and send its `at` as `pickupAt`. Drinks alone are taken at once. */
        KitchenFullProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "kitchen-full";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description When an order of now would be ready, in minutes
             * @example 95
             */
            quotedMinutes: number;
            /** @description The next free slots for so much, soonest first */
            slots: components["schemas"]["PickupSlot"][];
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The kitchen has more to do than it can have ready soon
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:kitchen-full";
        };
        /** @description The shop needs a manager. Make somebody else a manager first, then remove this person or change their role. */
        LastManagerProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "last-manager";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The shop needs a manager
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:last-manager";
        };
        /** @description A new key, with what it is */
        MadeApiKey: {
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-21T18:00:00Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description What the history says instead of a person’s id
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description When it was last used, to the minute; null: never */
            lastUsedAt: string | null;
            /**
             * @description What it is for
             * @example Contabilidad
             */
            name: string;
            /**
             * @description What the software may do: what a person with this role may, but for accounts and keys
             * @enum {string}
             */
            role: "waiter" | "kitchen" | "manager";
            /**
             * @description The key, for Authorization: Bearer; only this answer has it
             * @example pk_3q2-7wEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE
             */
            token: string;
        };
        /** @description A new invitation, with its token */
        MadeInvitation: {
            invitation: components["schemas"]["Invitation"];
            /**
             * @description The token of the invitation’s link
             * @example aW52aXRhdGlvbi1leGFtcGxlLW5vdC1hLXRva2Vu
             */
            token: string;
        };
        /** @description The body is not valid JSON. Send one JSON object as RFC 8259 defines it. */
        MalformedBodyProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "malformed-body";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 400;
            /**
             * @description What the code means, in English
             * @example The body is not valid JSON
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:malformed-body";
        };
        /** @description The request is not valid HTTP. Correct the address or the headers. */
        MalformedRequestProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "malformed-request";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 400;
            /**
             * @description What the code means, in English
             * @example The request is not valid HTTP
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:malformed-request";
        };
        /** @description There is no such member in the group order. Read the group again. */
        MemberNotFoundProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "member-not-found";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 404;
            /**
             * @description What the code means, in English
             * @example There is no such member in the group order
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:member-not-found";
        };
        /** @description Who the caller is in a group order */
        Membership: {
            group: components["schemas"]["Group"];
            /**
             * Format: uuid
             * @description Which member of the group the caller is now
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            memberId: string;
            /**
             * @description This member’s secret, for X-Member-Token; returned only in this answer
             * @example Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu
             */
            memberToken: string;
        };
        /** @description Everything there is, with every price */
        Menu: {
            /** @description In the order in which they are shown */
            categories: components["schemas"]["MenuCategory"][];
        };
        /** @description A part of the menu */
        MenuCategory: {
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description In the order in which they are shown */
            items: components["schemas"]["MenuItem"][];
            name: components["schemas"]["Name"];
        };
        /** @description What is different between two menus */
        MenuChanges: {
            /** @description What is new */
            added: components["schemas"]["MenuPart"][];
            /** @description What is different, but for prices */
            changed: components["schemas"]["MenuPartChange"][];
            /** @description Whose price is different */
            prices: components["schemas"]["PriceChange"][];
            /** @description What is no longer there */
            removed: components["schemas"]["MenuPart"][];
            /** @description Whether anything is shown in another order */
            reordered: boolean;
        };
        /**
         * @description The whole menu as it is edited. Ids are unique. A group’s min is no more than its max, its max no more than its options, and its defaults no more than its max. No choice of options makes an item cheaper than nothing.
         * @example {
         *       "categories": [],
         *       "optionGroups": []
         *     }
         */
        MenuDocument: {
            /** @description In the order in which they are shown */
            categories: components["schemas"]["EditedCategory"][];
            /** @description Those that items name in `optionGroupIds` */
            optionGroups: components["schemas"]["EditedOptionGroup"][];
        };
        /** @description The menu that is being edited; the published one while nothing is */
        MenuDraft: {
            /** @description The published version that the editing began with; 0: none was published yet */
            basedOn: number;
            /** @description When it was changed last; null: it is the published menu */
            changedAt: string | null;
            /** @description Who changed it last; null: it is the published menu */
            changedBy: components["schemas"]["ChangedBy"] | null;
            /** @description What publishing it would change */
            changes: components["schemas"]["MenuChanges"];
            document: components["schemas"]["MenuDocument"];
            /** @description Rises with every change; send it as If-Match */
            version: number;
        };
        /** @description The menu to be kept, or to be edited elsewhere */
        MenuExport: {
            /**
             * @description The items as CSV (RFC 4180) with a byte-order mark; what a spreadsheet would take for a formula has a quote in front
             * @example id,category_es,…
             */
            csv: string;
            /** @description All of it */
            document: components["schemas"]["MenuDocument"];
        };
        /** @description A menu that was read from a file; nothing is changed by that */
        MenuImport: {
            /** @description What it would change about the draft */
            changes: components["schemas"]["MenuChanges"];
            /** @description The menu that was read; save it as the draft */
            document: components["schemas"]["MenuDocument"];
        };
        /** @description Something to eat or drink */
        MenuItem: {
            /** @description false: sold out */
            available: boolean;
            /** @description How much of the comal one takes: a pupusa 1, a drink 0 */
            comalUnits: number;
            /** @description What it is; null when its name says enough */
            description: components["schemas"]["Name"] | null;
            /**
             * Format: uuid
             * @description Send it as `itemId`
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description What is in it, as keys in English; empty when that is not known */
            ingredients: string[];
            /**
             * @description What it is: a pupusa, a drink, or anything else
             * @enum {string}
             */
            kind: "pupusa" | "drink" | "other";
            name: components["schemas"]["Name"];
            /** @description What can be chosen about it */
            optionGroups: components["schemas"]["MenuOptionGroup"][];
            /**
             * @description Which drawing shows it
             * @example soda-7up
             */
            picture: string | null;
            /** @description How many can still be ordered; null: as many as anybody likes */
            portionsLeft: number | null;
            /**
             * @description What one costs without options, in cents
             * @example 250
             */
            priceCents: number;
            /** @description What may matter to a guest, such as vegetarian or milk; what follows from the ingredients is among it */
            tags: string[];
        };
        /** @description One way to have an item */
        MenuOption: {
            /** @description Whether it is chosen unless the guest chooses otherwise */
            default: boolean;
            /**
             * Format: uuid
             * @description Send it in `optionIds`
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            name: components["schemas"]["Name"];
            /**
             * @description Added to the item’s price, in cents; may be negative
             * @example 250
             */
            priceCents: number;
            /** @description What choosing it adds that may matter to a guest: allergens, pork */
            tags: string[];
        };
        /** @description Options of an item that belong together, such as its dough */
        MenuOptionGroup: {
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description No more of its options may be chosen */
            max: number;
            /** @description No fewer of its options may be chosen */
            min: number;
            name: components["schemas"]["Name"];
            /** @description Those that can be chosen, in the order in which they are shown */
            options: components["schemas"]["MenuOption"][];
            role: components["schemas"]["OptionRole"];
            /** @description Those that are sold out for now: to be shown, not to be chosen */
            soldOut?: components["schemas"]["MenuOption"][];
        };
        /** @description A part of the menu */
        MenuPart: {
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /**
             * @description What it is called, or was before it was removed
             * @example {
             *       "es": "Revueltas",
             *       "en": "Pork and cheese"
             *     }
             */
            name: {
                /** @description In English */
                en: string;
                /** @description In Spanish */
                es: string;
            };
            /**
             * @description What of the menu it is
             * @enum {string}
             */
            part: "category" | "item" | "group" | "option";
        };
        /** @description A part of the menu that is different in more than its price */
        MenuPartChange: {
            /** @description The members that differ */
            fields: string[];
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /**
             * @description What it is called, or was before it was removed
             * @example {
             *       "es": "Revueltas",
             *       "en": "Pork and cheese"
             *     }
             */
            name: {
                /** @description In English */
                en: string;
                /** @description In Spanish */
                es: string;
            };
            /**
             * @description What of the menu it is
             * @enum {string}
             */
            part: "category" | "item" | "group" | "option";
        };
        /** @description A menu that was published */
        MenuVersion: {
            /** @description What it changed about the version before */
            changes: components["schemas"]["MenuChanges"];
            /**
             * Format: date-time
             * @description When it was published
             * @example 2026-11-21T18:00:00Z
             */
            publishedAt: string;
            /** @description Who published it; null: it is the menu of before the first publishing */
            publishedBy: components["schemas"]["ChangedBy"] | null;
            /**
             * @description Its number; versions are numbered from 1
             * @example 2
             */
            seq: number;
        };
        /** @description There is no such version of the menu to restore. Read the versions again: the last ten can be restored. */
        MenuVersionNotFoundProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "menu-version-not-found";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 404;
            /**
             * @description What the code means, in English
             * @example There is no such version of the menu to restore
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:menu-version-not-found";
        };
        /** @description The last ten menus that were published */
        MenuVersions: {
            /** @description Newest first */
            versions: components["schemas"]["MenuVersion"][];
        };
        /** @description A text in each of the shop’s languages */
        Name: {
            /**
             * @description In English
             * @example Pork and cheese
             */
            en: string;
            /**
             * @description In Spanish
             * @example Revueltas
             */
            es: string;
        };
        /** @description Somebody has this name, or one that looks like it. Let the person choose another name. */
        NameTakenProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "name-taken";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example Somebody has this name, or one that looks like it
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:name-taken";
        };
        /**
         * @description A key to be made
         * @example {
         *       "name": "Contabilidad",
         *       "role": "manager"
         *     }
         */
        NewApiKey: {
            /**
             * @description What it is for. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Contabilidad
             */
            name: string;
            /**
             * @description What the software may do: what a person with this role may, but for accounts and keys
             * @enum {string}
             */
            role: "waiter" | "kitchen" | "manager";
        };
        /** @description A group order that has just been started, and who the host is in it */
        NewGroup: {
            /**
             * @description For the link that friends join by
             * @example K7QM-3XWD-9RTB2
             */
            code: string;
            group: components["schemas"]["Group"];
            /**
             * Format: uuid
             * @description Which member of the group the caller is now
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            memberId: string;
            /**
             * @description This member’s secret, for X-Member-Token; returned only in this answer
             * @example Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu
             */
            memberToken: string;
        };
        /**
         * @description Somebody to be invited
         * @example {
         *       "name": "Berta",
         *       "role": "kitchen"
         *     }
         */
        NewInvitation: {
            /**
             * @description What they sign in with; letter case makes no difference. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Berta
             */
            name: string;
            /**
             * @description What they may do; a manager may do whatever any role may
             * @enum {string}
             */
            role: "waiter" | "kitchen" | "manager";
        };
        /** @description A session that has just begun */
        NewSession: {
            /**
             * @description Send it as X-Device-Token with the next sign-in, where cookies do not go
             * @example ZGV2aWNlLWV4YW1wbGUtbm90LWEtcmVhbC10b2tlbg
             */
            deviceToken: string;
            /**
             * Format: date-time
             * @description When the session ends by itself
             * @example 2026-11-21T18:00:00Z
             */
            expiresAt: string;
            /** @description Whether they still have a first password: until they change it they may do nothing else */
            mustChangePassword: boolean;
            /** @description Who is signed in */
            staff: components["schemas"]["Staff"];
            /**
             * @description For Authorization: Bearer, where cookies do not go
             * @example c2Vzc2lvbi1leGFtcGxlLW5vdC1hLXJlYWwtdG9rZW4
             */
            token: string;
        };
        /**
         * @description Tables to add
         * @example {
         *       "tables": [
         *         {
         *           "number": 11,
         *           "area": "Terraza",
         *           "seats": 4
         *         },
         *         {
         *           "number": 12
         *         }
         *       ]
         *     }
         */
        NewTables: {
            /** @description Those to add, each with a number that no table has */
            tables: {
                /**
                 * @description Where it stands; null: not given
                 * @example Terraza
                 */
                area?: string | null;
                /**
                 * @description What people call the table; null: by its number alone
                 * @example La ventana
                 */
                name?: string | null;
                /**
                 * @description The number of the table
                 * @example 5
                 */
                number: number;
                /**
                 * @description How many people it seats; null: not given
                 * @example 4
                 */
                seats?: number | null;
            }[];
        };
        /** @description No shift is open. Open the drawer with POST /api/v1/shifts, or take the payment by card. A shift that was closed meanwhile has its report already. */
        NoOpenShiftProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "no-open-shift";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example No shift is open
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:no-open-shift";
        };
        /** @description The restaurant is not taking orders now. The shop has paused orders. Try again later, or call. */
        NotAcceptingOrdersProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "not-accepting-orders";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The restaurant is not taking orders now
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:not-accepting-orders";
        };
        /** @description Your role may not do this. Sign in as somebody whose role may. */
        NotAllowedProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "not-allowed";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 403;
            /**
             * @description What the code means, in English
             * @example Your role may not do this
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:not-allowed";
        };
        /** @description Join the group order first. Send the `x-member-token` from the answer to joining. */
        NotAMemberProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "not-a-member";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 403;
            /**
             * @description What the code means, in English
             * @example Join the group order first
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:not-a-member";
        };
        /** @description There is nothing here. Check the path against this API’s document. */
        NotFoundProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "not-found";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 404;
            /**
             * @description What the code means, in English
             * @example There is nothing here
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:not-found";
        };
        /** @description There is no difference to explain. Read the shift: it is open, or it is explained already. */
        NothingToExplainProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "nothing-to-explain";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example There is no difference to explain
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:nothing-to-explain";
        };
        /** @description The menu has no changes to publish. Read the draft: it is the menu that guests see already. */
        NothingToPublishProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "nothing-to-publish";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The menu has no changes to publish
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:nothing-to-publish";
        };
        /** @description There is no move to take back. Read the order again. */
        NothingToUndoProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "nothing-to-undo";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example There is no move to take back
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:nothing-to-undo";
        };
        /** @description The server is starting or stopping. Send no new work here until /readyz answers 200. */
        NotReadyProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "not-ready";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 503;
            /**
             * @description What the code means, in English
             * @example The server is starting or stopping
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:not-ready";
        };
        /** @description Sign in first. Sign in, then send the session’s cookie or its token as a bearer token; or send an API key as one. */
        NotSignedInProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "not-signed-in";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 401;
            /**
             * @description What the code means, in English
             * @example Sign in first
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:not-signed-in";
        };
        /** @description This part of the group order is somebody else’s. Members change their own lines; locking, sending and taking others out is the host’s. */
        NotYourPartProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "not-your-part";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 403;
            /**
             * @description What the code means, in English
             * @example This part of the group order is somebody else’s
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:not-your-part";
        };
        /** @description When the shop is open: every week, and on dates that are different */
        OpeningHours: {
            /** @description Dates with hours of their own, such as holidays */
            exceptions: {
                /**
                 * Format: date
                 * @description The date, in the shop’s time zone
                 */
                date: string;
                /**
                 * @description What the date is called. One line, trimmed, with something in it that can be seen and no control characters.
                 * @example Navidad
                 */
                name?: string;
                /** @description In place of that date’s; none: closed all day */
                periods: components["schemas"]["OpeningPeriod"][];
            }[];
            /** @description The week; none: always open */
            hours: components["schemas"]["WeeklyPeriod"][];
        };
        /** @description When the shop is open. Periods of the same day may not overlap */
        OpeningHoursRequest: components["schemas"]["OpeningHours"];
        /** @description From when to when the shop is open */
        OpeningPeriod: {
            /**
             * @description When it closes; when not later than `opens`, on the next date
             * @example 21:30
             */
            closes: string;
            /**
             * @description When it opens, by the shop’s wall clock, HH:MM
             * @example 17:00
             */
            opens: string;
        };
        /** @description With how much a shift begins */
        OpenShiftRequest: {
            /**
             * @description The cash that is in the drawer now, for change
             * @example 5000
             */
            floatCents: number;
        };
        /**
         * @description What an option decides: the dough of a pupusa, its size, or anything else
         * @enum {string}
         */
        OptionRole: "dough" | "size" | "extra";
        /** @description An order as it is now */
        Order: {
            /** @description Null unless it is cancelled */
            cancellation: components["schemas"]["Cancellation"] | null;
            channel: components["schemas"]["Channel"];
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @description Who ordered it, when a name was given */
            customer: components["schemas"]["Customer"] | null;
            /** @description Every status it has had, oldest first */
            history: components["schemas"]["OrderHistoryEntry"][];
            /**
             * Format: uuid
             * @description It proves nothing by itself
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description In the order in which they were sent */
            lines: components["schemas"]["OrderLine"][];
            /**
             * @description For the kitchen, about the whole order
             * @example sin curtido
             */
            note: string | null;
            /** @description The ticket number; starts at 1 each business day */
            number: number;
            /**
             * @description What has been paid, in cents
             * @example 250
             */
            paidCents: number;
            /** @description When it is wanted; null: as soon as possible */
            pickupAt: string | null;
            /**
             * Format: date-time
             * @description When it was placed
             * @example 2026-11-21T18:00:00Z
             */
            placedAt: string;
            /**
             * @description The staff placed it to try the shop out: no report counts it
             * @constant
             */
            practice?: true;
            /**
             * Format: date-time
             * @description When it is promised to be ready; earlier than before once the kitchen has begun it ahead of its backlog
             * @example 2026-11-21T18:00:00Z
             */
            promisedAt: string;
            /** @description When the kitchen’s screen first showed it; null until then */
            seenAt: string | null;
            status: components["schemas"]["OrderStatus"];
            /**
             * @description What its lines cost, in cents
             * @example 250
             */
            subtotalCents: number;
            /**
             * @description The number of the table; null for the other channels
             * @example 5
             */
            table: number | null;
            /** @description Whether the table’s number came with the code printed on it, or was typed; null without a table */
            tableSource: ("scanned" | "typed") | null;
            /**
             * @description The tip, in cents
             * @example 250
             */
            tipCents: number;
            /**
             * @description What is to be paid, in cents
             * @example 250
             */
            totalCents: number;
            /** @description Rises with every change but being seen; send it as If-Match */
            version: number;
        };
        /** @description The order is cancelled. Take no money for it. */
        OrderCancelledProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "order-cancelled";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The order is cancelled
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:order-cancelled";
        };
        /** @description Something that happened to an order */
        OrderEvent: {
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-11-21T18:00:00Z
             */
            at: string;
            /** @description The order as it is now */
            order: components["schemas"]["Order"];
            /**
             * Format: uuid
             * @description To which order
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            orderId: string;
            /**
             * @description What happened
             * @enum {string}
             */
            type: "order.placed" | "order.seen" | "order.moved" | "order.undone" | "order.cancelled" | "order.paid";
        };
        /** @description A status the order has had */
        OrderHistoryEntry: {
            /**
             * Format: date-time
             * @description Since when
             * @example 2026-11-21T18:00:00Z
             */
            at: string;
            /**
             * @description Who cancelled it; only with cancelled
             * @enum {string}
             */
            by?: "guest" | "shop";
            /**
             * @description Why the shop cancelled it; only with cancelled, and when it said so
             * @example Se acabó la masa
             */
            reason?: string | null;
            status: components["schemas"]["OrderStatus"];
        };
        /** @description Some of one item, made the same way, at the price of that moment */
        OrderLine: {
            /**
             * @description Whose it is, when friends order together
             * @example Ana
             */
            guest: string | null;
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /**
             * Format: uuid
             * @description The item on the menu
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            itemId: string;
            /** @description What it was called when it was ordered */
            name: components["schemas"]["Name"];
            /**
             * @description For the kitchen
             * @example sin curtido
             */
            note: string | null;
            /** @description How it is made */
            options: components["schemas"]["OrderLineOption"][];
            /** @description How many */
            quantity: number;
            /**
             * @description What they cost together, in cents
             * @example 250
             */
            totalCents: number;
            /**
             * @description What one costs with its options, in cents
             * @example 250
             */
            unitPriceCents: number;
        };
        /** @description An option as it was ordered */
        OrderLineOption: {
            /** @description What its option group was called when it was ordered */
            group: components["schemas"]["Name"];
            /**
             * Format: uuid
             * @description The option on the menu
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description What it was called when it was ordered */
            name: components["schemas"]["Name"];
            /**
             * @description What it added to the price of one, in cents
             * @example 250
             */
            priceCents: number;
            role: components["schemas"]["OptionRole"];
        };
        /** @description Some of one item, made the same way */
        OrderLineRequest: {
            /**
             * @description Whose line it is, when friends order together. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Ana
             */
            guest?: string;
            /**
             * Format: uuid
             * @description The item, from the menu
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            itemId: string;
            /**
             * @description For the kitchen. One line, trimmed, with something in it that can be seen and no control characters.
             * @example sin curtido
             */
            note?: string;
            /**
             * @description The chosen options of the item; of each of its groups no fewer than `min` and no more than `max`
             * @default []
             */
            optionIds?: string[];
            /**
             * @description How many
             * @example 2
             */
            quantity: number;
        };
        /** @description There is no such order. Check the id, and that the proof sent with it is this order’s. */
        OrderNotFoundProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "order-not-found";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 404;
            /**
             * @description What the code means, in English
             * @example There is no such order
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:order-not-found";
        };
        /** @description The order is over. Nothing more will happen to it: do not wait for anything. */
        OrderOverProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "order-over";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The order is over
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:order-over";
        };
        /** @description Some orders, and where the next ones are */
        OrderPage: {
            /** @description Send it as `cursor` for the next, older page; null on the last */
            nextCursor: string | null;
            /** @description Newest first */
            orders: components["schemas"]["Order"][];
        };
        /** @description The order has payments. Give its payments back with POST /api/v1/payments/{id}/undo, then cancel it. */
        OrderPaidProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "order-paid";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description What has been paid of it
             * @example 250
             */
            paidCents: number;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The order has payments
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:order-paid";
        };
        /** @description An order to place. Prices are not among it: they come from the menu */
        OrderRequest: components["schemas"]["TableOrderRequest"] | components["schemas"]["PickupOrderRequest"] | components["schemas"]["CounterOrderRequest"];
        /** @description An order of this person is not over yet. Hand it over or cancel it first: the kitchen needs its name until then. Nothing was erased. */
        OrdersStillOpenProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "orders-still-open";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example An order of this person is not over yet
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:orders-still-open";
        };
        /**
         * @description received → preparing → ready → completed, or cancelled
         * @enum {string}
         */
        OrderStatus: "received" | "preparing" | "ready" | "completed" | "cancelled";
        /** @description The order is too large to be taken online. Let the guest take `maxUnits` or fewer, or call the shop: its staff may take any size. */
        OrderTooLargeProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "order-too-large";
            /**
             * @description How much of the comal the order takes
             * @example 80
             */
            comalUnits: number;
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description How much is taken at once
             * @example 60
             */
            maxUnits: number;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The order is too large to be taken online
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:order-too-large";
        };
        /** @description Too many writes are waiting; nothing was saved. Nothing was saved. Send the same request again after `Retry-After` seconds. */
        OverloadedProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "overloaded";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 503;
            /**
             * @description What the code means, in English
             * @example Too many writes are waiting; nothing was saved
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:overloaded";
        };
        /** @description That is more than is left to pay. Read the order again: it may have been paid on another device. Take no more than `balanceCents`. */
        OverpaidProblem: {
            /**
             * @description What is left to pay
             * @example 250
             */
            balanceCents: number;
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "overpaid";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example That is more than is left to pay
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:overpaid";
        };
        /** @description Choose a password of your own first. Change it with PUT /api/v1/staff/me/password. Until then this session can do nothing else. */
        PasswordChangeRequiredProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "password-change-required";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 403;
            /**
             * @description What the code means, in English
             * @example Choose a password of your own first
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:password-change-required";
        };
        /** @description For how long orders are not taken */
        PauseRequest: {
            /**
             * @description What guests read meanwhile; left out or null: what the app says by itself
             * @example {
             *       "es": "Volvemos a las siete",
             *       "en": "We are back at seven"
             *     }
             */
            message?: {
                /**
                 * @description In English. One line, trimmed, with something in it that can be seen and no control characters.
                 * @example Ana
                 */
                en: string;
                /**
                 * @description In Spanish. One line, trimmed, with something in it that can be seen and no control characters.
                 * @example Ana
                 */
                es: string;
            } | null;
            /**
             * @description How long, from now; null: until somebody opens again
             * @example 30
             */
            minutes: number | null;
        };
        /** @description Money taken for an order */
        Payment: {
            /**
             * @description What it pays of the order, in cents
             * @example 250
             */
            amountCents: number;
            /**
             * Format: date-time
             * @description When it was taken
             * @example 2026-11-21T18:00:00Z
             */
            at: string;
            /**
             * @description What the guest got back, in cents
             * @example 250
             */
            changeCents: number;
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /**
             * @description How it was paid
             * @enum {string}
             */
            method: "cash" | "card";
            /**
             * Format: uuid
             * @description The order that it pays
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            orderId: string;
            /** @description The cash that the guest gave; null for a card */
            receivedCents: number | null;
            /**
             * @description What the card terminal printed
             * @example TX-004211
             */
            reference: string | null;
            /** @description The shift in which it was taken; null: by card, while no shift was open */
            shiftId: string | null;
            /** @description Who took it */
            takenBy: components["schemas"]["Person"];
            /**
             * @description The tip on top, in cents
             * @example 250
             */
            tipCents: number;
            /** @description Null unless it was given back */
            undone: components["schemas"]["UndonePayment"] | null;
        };
        /** @description A payment, and its order as it then is */
        PaymentAnswer: {
            /** @description The order after it */
            order: components["schemas"]["Order"];
            payment: components["schemas"]["Payment"];
        };
        /** @description There is no such payment. Read the order’s payments again. */
        PaymentNotFoundProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "payment-not-found";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 404;
            /**
             * @description What the code means, in English
             * @example There is no such payment
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:payment-not-found";
        };
        /** @description What was paid on the business days of a range */
        PaymentReport: {
            /** @description Every method, also without payments */
            byMethod: components["schemas"]["PaymentsByMethod"][];
            /** @description Who took payments, most first */
            byPerson: components["schemas"]["PaymentsByPerson"][];
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @description What should be in the open drawer now; null while none is open */
            expectedCashCents: number | null;
            /**
             * Format: date
             * @description The first business day
             * @example 2026-11-21
             */
            from: string;
            givenBack: components["schemas"]["PaymentsGivenBack"];
            /**
             * Format: date
             * @description The last business day, included
             * @example 2026-11-21
             */
            to: string;
            unpaid: components["schemas"]["UnpaidOrders"];
        };
        /**
         * @description Money that is taken for an order
         * @example {
         *       "method": "card",
         *       "amountCents": 1,
         *       "tipCents": 0
         *     }
         */
        PaymentRequest: {
            /**
             * @description What it pays of the order, without this tip; no more than is left to pay
             * @example 250
             */
            amountCents: number;
            /**
             * @description How it was paid
             * @enum {string}
             */
            method: "cash" | "card";
            /**
             * @description The cash that the guest gave; left out: exactly amount and tip. Only with cash
             * @example 500
             */
            receivedCents?: number;
            /**
             * @description What the card terminal printed, to find the payment there. One line, trimmed, with something in it that can be seen and no control characters.
             * @example TX-004211
             */
            reference?: string;
            /**
             * @description A tip in addition to the order’s total, for the person who takes the payment. The tip that was given with the order, its `tipCents`, is part of the total already
             * @default 0
             * @example 50
             */
            tipCents?: number;
        };
        /** @description The payments of an order */
        Payments: {
            /** @description Oldest first, with those that were given back */
            payments: components["schemas"]["Payment"][];
        };
        /** @description What was taken by one method */
        PaymentsByMethod: {
            /**
             * @description What they paid of orders
             * @example 250
             */
            amountCents: number;
            /**
             * @description How it was paid
             * @enum {string}
             */
            method: "cash" | "card";
            /** @description How many, without those that were given back */
            payments: number;
            /**
             * @description Their tips, on top
             * @example 250
             */
            tipCents: number;
        };
        /** @description What one person took */
        PaymentsByPerson: {
            /**
             * @description What they paid of orders
             * @example 250
             */
            amountCents: number;
            /** @description How many, without those that were given back */
            payments: number;
            person: components["schemas"]["Person"];
            /**
             * @description Their tips, on top
             * @example 250
             */
            tipCents: number;
        };
        /** @description Payments of these days that were given back, whenever that was */
        PaymentsGivenBack: {
            /**
             * @description Their amounts and tips
             * @example 250
             */
            cents: number;
            /** @description How many */
            payments: number;
        };
        /** @description The payment was given back already. Read the order’s payments again. */
        PaymentUndoneProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "payment-undone";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The payment was given back already
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:payment-undone";
        };
        /** @description Somebody who works here, or an API key */
        Person: {
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /**
             * @description Their name
             * @example Rosa
             */
            name: string;
        };
        /** @description What the shop keeps about a person */
        PersonalData: {
            /**
             * @description How many orders have it
             * @example 1
             */
            count: number;
            /** @description Those orders with all that is kept, the newest first: at most 500 */
            orders: components["schemas"]["Order"][];
            /**
             * @description The number, E.164
             * @example +50370000000
             */
            phone: string;
        };
        /** @description Whose personal data */
        PersonRequest: {
            /**
             * @description The person’s number with its country’s code, spaced as you like
             * @example +50370000000
             */
            phone: string;
        };
        /** @description A group order that is picked up */
        PickupGroupRequest: {
            /**
             * @description Picked up at the counter (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            channel: "pickup";
            /**
             * @description The host’s name. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Ana
             */
            name: string;
        };
        /** @description An order that is picked up */
        PickupOrderRequest: {
            /**
             * @description Picked up at the counter (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            channel: "pickup";
            /** @description Who picks it up */
            customer: components["schemas"]["CustomerRequest"];
            /**
             * @description What the guest was shown, with the tip; refused when it is not the total
             * @example 275
             */
            expectedTotalCents?: number;
            /** @description What is wanted */
            lines: components["schemas"]["OrderLineRequest"][];
            /**
             * @description For the kitchen, about the whole order. Trimmed, with something in it that can be seen and no control characters but line breaks.
             * @example Somos dos mesas juntas
             */
            note?: string;
            /**
             * Format: date-time
             * @description A time within a free pickup slot, RFC 3339; as soon as possible when left out
             * @example 2026-11-21T18:30:00Z
             */
            pickupAt?: string;
            /**
             * @description The staff try the shop out: the kitchen sees it, and no report counts it. Only for staff
             * @constant
             */
            practice?: true;
            /**
             * @description The tip, in cents
             * @default 0
             * @example 25
             */
            tipCents?: number;
        };
        /** @description A time at which an order can be picked up */
        PickupSlot: {
            /**
             * Format: date-time
             * @description When it begins; send it as `pickupAt`
             * @example 2026-11-21T18:00:00Z
             */
            at: string;
            /**
             * Format: date-time
             * @description When it ends
             * @example 2026-11-21T18:00:00Z
             */
            endsAt: string;
            /** @description Comal units that may still be promised for it */
            unitsLeft: number;
        };
        /** @description The times at which an order can be picked up */
        PickupSlots: {
            /** @description Those that are free, soonest first */
            slots: components["schemas"]["PickupSlot"][];
        };
        /** @description The order as it was placed, with its guest’s proof */
        PlacedOrder: {
            /** @description Null unless it is cancelled */
            cancellation: components["schemas"]["Cancellation"] | null;
            channel: components["schemas"]["Channel"];
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @description Who ordered it, when a name was given */
            customer: components["schemas"]["Customer"] | null;
            /**
             * @description The guest’s proof of this order, for X-Order-Token; only the answer to placing the order has it
             * @example GQ7nq5l4fH0eV3mYw2b1dQ
             */
            guestToken: string;
            /** @description Every status it has had, oldest first */
            history: components["schemas"]["OrderHistoryEntry"][];
            /**
             * Format: uuid
             * @description It proves nothing by itself
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description In the order in which they were sent */
            lines: components["schemas"]["OrderLine"][];
            /**
             * @description For the kitchen, about the whole order
             * @example sin curtido
             */
            note: string | null;
            /** @description The ticket number; starts at 1 each business day */
            number: number;
            /**
             * @description What has been paid, in cents
             * @example 250
             */
            paidCents: number;
            /** @description When it is wanted; null: as soon as possible */
            pickupAt: string | null;
            /**
             * Format: date-time
             * @description When it was placed
             * @example 2026-11-21T18:00:00Z
             */
            placedAt: string;
            /**
             * @description The staff placed it to try the shop out: no report counts it
             * @constant
             */
            practice?: true;
            /**
             * Format: date-time
             * @description When it is promised to be ready; earlier than before once the kitchen has begun it ahead of its backlog
             * @example 2026-11-21T18:00:00Z
             */
            promisedAt: string;
            /** @description When the kitchen’s screen first showed it; null until then */
            seenAt: string | null;
            status: components["schemas"]["OrderStatus"];
            /**
             * @description What its lines cost, in cents
             * @example 250
             */
            subtotalCents: number;
            /**
             * @description The number of the table; null for the other channels
             * @example 5
             */
            table: number | null;
            /** @description Whether the table’s number came with the code printed on it, or was typed; null without a table */
            tableSource: ("scanned" | "typed") | null;
            /**
             * @description The tip, in cents
             * @example 250
             */
            tipCents: number;
            /**
             * @description What is to be paid, in cents
             * @example 250
             */
            totalCents: number;
            /** @description Rises with every change but being seen; send it as If-Match */
            version: number;
        };
        /** @description A practice order is not paid. Take no money for it: no report counts it. */
        PracticeOrderProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "practice-order";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example A practice order is not paid
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:practice-order";
        };
        /** @description An item or option that has another price */
        PriceChange: {
            /**
             * @description The price before
             * @example 250
             */
            fromCents: number;
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /**
             * @description What it is called, or was before it was removed
             * @example {
             *       "es": "Revueltas",
             *       "en": "Pork and cheese"
             *     }
             */
            name: {
                /** @description In English */
                en: string;
                /** @description In Spanish */
                es: string;
            };
            /**
             * @description What of the menu it is
             * @enum {string}
             */
            part: "category" | "item" | "group" | "option";
            /**
             * @description The price after
             * @example 250
             */
            toCents: number;
        };
        /** @description The price has changed. Show the guest `totalCents`; if that is right, send the order with it as `expectedTotalCents`. */
        PriceChangedProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "price-changed";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The price has changed
             */
            title: string;
            /**
             * @description What the order costs now
             * @example 250
             */
            totalCents: number;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:price-changed";
        };
        /** @description When orders were ready, beside when that was promised */
        PromiseReport: {
            all: components["schemas"]["PromisesKept"];
            /** @description The hours with orders that were ready, from 0 to 23 */
            byHour: components["schemas"]["PromisesKeptOfHour"][];
            /**
             * Format: date
             * @description The first business day
             * @example 2026-11-21
             */
            from: string;
            /**
             * Format: date
             * @description The last business day, included
             * @example 2026-11-21
             */
            to: string;
        };
        /** @description How late orders were ready */
        PromisesKept: {
            /** @description How many orders were ready */
            orders: number;
            /** @description Half of them were ready so many minutes late or less; negative: early; null: no orders */
            p50Minutes: number | null;
            /** @description The same for nine of ten */
            p90Minutes: number | null;
        };
        /** @description How late the orders of one hour of the day were ready */
        PromisesKeptOfHour: {
            /** @description The local hour in which the orders were placed */
            hour: number;
            /** @description How many orders were ready */
            orders: number;
            /** @description Half of them were ready so many minutes late or less; negative: early; null: no orders */
            p50Minutes: number | null;
            /** @description The same for nine of ten */
            p90Minutes: number | null;
        };
        /** @description What push services know this shop by */
        PushKey: {
            /**
             * @description An uncompressed P-256 point, base64url (RFC 8292); null: the shop sends no notifications
             * @example BYk3v0kq1tq0mYk3v0kq1tq0mYk3v0kq1tq0mYk3v0kq1tq0mYk3v0kq1tq0mYk3v0kq1tq0mYk3v0kq1tq0mQo
             */
            publicKey: string | null;
        };
        /** @description A browser that is notified of an order */
        PushSubscription: {
            /**
             * Format: uuid
             * @description For taking it back
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
        };
        /** @description A browser that asks for notifications */
        PushSubscriptionRequest: {
            /**
             * Format: uri
             * @description Where its push service takes messages for it
             * @example https://fcm.googleapis.com/fcm/send/cYk3v0kq1tq0m
             */
            endpoint: string;
            /** @description What messages are encrypted with (RFC 8291) */
            keys: {
                /**
                 * @description The secret that they share, `getKey("auth")`
                 * @example BTBZMqHH6r4Tts7J_aSIgg
                 */
                auth: string;
                /**
                 * @description The browser’s public key, `getKey("p256dh")`
                 * @example BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4
                 */
                p256dh: string;
            };
            /**
             * @description What its notifications are written in
             * @enum {string}
             */
            language: "es" | "en";
        };
        /** @description That the process takes new work */
        Readiness: {
            /**
             * @description Always this
             * @constant
             */
            status: "ready";
        };
        /** @description The request took too long to arrive. Send it again, in one go. */
        RequestTimeoutProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "request-timeout";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 408;
            /**
             * @description What the code means, in English
             * @example The request took too long to arrive
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:request-timeout";
        };
        /** @description Read everything anew: this stream cannot go on where you were */
        Reset: {
            /**
             * @description The events since your last one are not sent: read everything anew
             * @constant
             */
            type: "reset";
        };
        /** @description The shop as it is at this moment */
        Restaurant: {
            /**
             * @description Where the shop is, in one line; null: not given
             * @example Calle Los Planes 12, Panchimalco
             */
            address: string | null;
            /** @description When it closes; null while closed, or when it stays open for more than a week */
            closesAt: string | null;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @description The kitchen’s backlog is so long that what it cooks is only taken for a free pickup slot */
            full: boolean;
            /** @description An ordinary week; none: always open */
            hours: components["schemas"]["WeeklyPeriod"][];
            /** @description The shop’s first language first */
            languages: ("es" | "en")[];
            /**
             * @description An https link to the shop on a map; null: not given
             * @example https://maps.app.goo.gl/Yk3v0kq1tq0mDkQyq
             */
            mapUrl: string | null;
            /**
             * @description What the shop is called
             * @example Pupusería La Ceiba
             */
            name: string;
            /** @description When it opens next; null while open, or when no opening is known */
            nextOpeningAt: string | null;
            /** @description Whether it is open at this moment */
            openNow: boolean;
            /** @description Orders are not taken for the moment */
            paused: boolean;
            /** @description When the pause ends; null without a pause, or until somebody opens again */
            pausedUntil: string | null;
            /** @description What the shop says about the pause; null when it says nothing */
            pauseMessage: components["schemas"]["Name"] | null;
            /** @description The number that guests call, E.164; null: not given */
            phone: string | null;
            /** @description Minutes from placing an order now to its being ready, by the kitchen’s backlog */
            quotedMinutes: number;
            /** @description Rises when a manager changes the settings; send it as If-Match with the change */
            settingsVersion: number;
            /** @description A guest’s order for a table needs the code printed on it */
            tableCodeRequired: boolean;
            /** @description Table numbers */
            tables: number[];
            /**
             * @description IANA name
             * @example America/El_Salvador
             */
            timeZone: string;
            /** @description The number that guests write to on WhatsApp, E.164; null: not given */
            whatsapp: string | null;
        };
        /** @description What was sold on the business days of a range */
        SalesFigures: {
            /** @description The channels with orders, most sales first */
            byChannel: components["schemas"]["SalesOfChannel"][];
            /** @description Every day of the range, also without orders */
            byDay: components["schemas"]["SalesOfDay"][];
            /** @description The hours with orders, from 0 to 23 */
            byHour: components["schemas"]["SalesOfHour"][];
            /** @description The items with sales, most sales first */
            byItem: components["schemas"]["SalesOfItem"][];
            /**
             * Format: date
             * @description The first business day
             * @example 2026-11-21
             */
            from: string;
            /**
             * Format: date
             * @description The last business day, included
             * @example 2026-11-21
             */
            to: string;
            totals: components["schemas"]["SalesTotals"];
        };
        /** @description What was ordered by one channel */
        SalesOfChannel: {
            channel: components["schemas"]["Channel"];
            /** @description How many orders, without cancelled ones */
            orders: number;
            /**
             * @description The sum of the orders’ lines, tax included, tips not
             * @example 250
             */
            salesCents: number;
        };
        /** @description What a business day came to */
        SalesOfDay: {
            /**
             * Format: date
             * @description A business day, by the shop’s calendar
             * @example 2026-11-21
             */
            day: string;
            /** @description How many orders, without cancelled ones */
            orders: number;
            /**
             * @description The sum of the orders’ lines, tax included, tips not
             * @example 250
             */
            salesCents: number;
            /**
             * @description Their tips
             * @example 250
             */
            tipsCents: number;
        };
        /** @description What was ordered in one hour of the day, on all days together */
        SalesOfHour: {
            /** @description The local hour in which the orders were placed */
            hour: number;
            /** @description How many orders, without cancelled ones */
            orders: number;
            /**
             * @description The sum of the orders’ lines, tax included, tips not
             * @example 250
             */
            salesCents: number;
        };
        /** @description What was sold of one item */
        SalesOfItem: {
            /**
             * Format: uuid
             * @description The item on the menu, if it is still there
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            itemId: string;
            /** @description What it was called when it was last ordered */
            name: components["schemas"]["Name"];
            /** @description How many were sold */
            quantity: number;
            /**
             * @description What they cost with their options
             * @example 250
             */
            salesCents: number;
        };
        /** @description What was sold, beside the range before */
        SalesReport: {
            /** @description As many days, right before it */
            before: components["schemas"]["SalesFigures"];
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @description The range that was asked for */
            range: components["schemas"]["SalesFigures"];
            /**
             * @description The tax that prices include, in percent
             * @example 13
             */
            taxPercent: number;
            /**
             * @description The zone of days and hours, an IANA name
             * @example America/El_Salvador
             */
            timeZone: string;
            /**
             * Format: date
             * @description The business day that it is now
             * @example 2026-11-21
             */
            today: string;
        };
        /** @description What a range of days came to */
        SalesTotals: {
            /**
             * @description Sales by orders, to the nearest cent; 0 without orders
             * @example 250
             */
            averageCents: number;
            /** @description How many orders were cancelled; nothing else here counts them */
            cancelled: number;
            /**
             * @description What the lines of cancelled orders cost
             * @example 250
             */
            cancelledCents: number;
            /** @description How many orders, without cancelled ones */
            orders: number;
            /**
             * @description The sum of the orders’ lines, tax included, tips not
             * @example 250
             */
            salesCents: number;
            /**
             * @description The tax that the sales include: sales × taxPercent / (100 + taxPercent), halves up
             * @example 250
             */
            taxCents: number;
            /**
             * @description Their tips
             * @example 250
             */
            tipsCents: number;
        };
        /** @description Orders that the kitchen sees */
        SeenRequest: {
            /** @description Those on the screen */
            orderIds: string[];
        };
        /**
         * @description What there is none of, and for how long
         * @example {
         *       "kind": "ingredient",
         *       "key": "loroco",
         *       "until": "tomorrow",
         *       "portionsLeft": 12
         *     }
         */
        SellOutRequest: {
            /**
             * @description The id of the item or the option, or the ingredient’s key in English
             * @example loroco
             */
            key: string;
            /**
             * @description A dish, one of the ways to have it, or what is in it, such as loroco
             * @enum {string}
             */
            kind: "item" | "option" | "ingredient";
            /**
             * @description How many portions of it can still be ordered; null: none, and orders do not count it
             * @default null
             */
            portionsLeft?: number | null;
            /**
             * @description tomorrow: until the next business day begins; changed: until it is said to be back
             * @enum {string}
             */
            until: "tomorrow" | "changed";
        };
        /** @description What a group order still needs to become an order */
        SendGroupRequest: {
            /** @description Who picks it up; the host when left out */
            customer?: components["schemas"]["CustomerRequest"];
            /**
             * @description What the guest was shown, with the tip; refused when it is not the total
             * @example 275
             */
            expectedTotalCents?: number;
            /**
             * @description For the kitchen, about the whole order. Trimmed, with something in it that can be seen and no control characters but line breaks.
             * @example Somos dos mesas juntas
             */
            note?: string;
            /**
             * Format: date-time
             * @description For pickup: a time within a free pickup slot; as soon as possible when left out
             * @example 2026-11-21T18:30:00Z
             */
            pickupAt?: string;
            /**
             * @description The tip, in cents
             * @default 0
             * @example 25
             */
            tipCents?: number;
        };
        /** @description Who is signed in, and until when */
        Session: {
            /**
             * Format: date-time
             * @description When the session ends by itself
             * @example 2026-11-21T18:00:00Z
             */
            expiresAt: string;
            /** @description Whether they still have a first password: until they change it they may do nothing else */
            mustChangePassword: boolean;
            /** @description Who is signed in */
            staff: components["schemas"]["Staff"];
        };
        /** @description What a manager sets */
        Settings: {
            /**
             * @description Where the shop is, in one line; null: not given
             * @example Calle Los Planes 12, Panchimalco
             */
            address: string | null;
            /**
             * @description How many pupusas the comal makes in an hour
             * @example 120
             */
            comalUnitsPerHour: number;
            /**
             * @description ISO 4217; can be changed until the first order that is no practice
             * @example USD
             */
            currency: string;
            /**
             * @description After so many days the names and phones on orders are forgotten
             * @example 90
             */
            forgetAfterDays: number;
            /**
             * @description From this quote on, in minutes, guests have to choose a pickup slot
             * @example 90
             */
            fullAfterMinutes: number;
            /**
             * @description Minutes before closing from which on no guest’s order is taken; 0: until closing
             * @example 30
             */
            lastOrderMinutes: number;
            /** @description An https link to the shop on a map; null: not given */
            mapUrl: string | null;
            /**
             * @description How far a counted drawer may be from what is expected before the difference has to be explained, in cents
             * @example 100
             */
            maxDifferenceCents: number;
            /**
             * @description The largest order of a guest, in pupusas
             * @example 60
             */
            maxOrderUnits: number;
            /**
             * @description How many orders from one address or phone may wait unseen by the kitchen
             * @example 3
             */
            maxUnseenOrders: number;
            /**
             * @description What the shop is called. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Pupusería La Ceiba
             */
            name: string;
            /** @description The number that guests call, E.164; null: not given */
            phone: string | null;
            /**
             * @description Minutes promised for an order when the kitchen has no other to make
             * @example 20
             */
            quotedMinutes: number;
            /** @description Send it as If-Match with a change */
            settingsVersion: number;
            /** @description When a manager said that the shop is set up; null: not yet */
            setUpAt: string | null;
            /**
             * @description How long a pickup slot is, in minutes
             * @example 15
             */
            slotMinutes: number;
            /** @description Whether a guest’s order for a table needs the code printed on it; staff need none */
            tableCodeRequired: boolean;
            /**
             * @description The tax that prices include, in percent, as reports show it: IVA
             * @example 13
             */
            taxPercent: number;
            /**
             * @description IANA name of the zone that the hours are in
             * @example America/El_Salvador
             */
            timeZone: string;
            /**
             * @description How many pupusas may be promised for one slot
             * @example 30
             */
            unitsPerSlot: number;
            /** @description Where guests write on WhatsApp, E.164; null: not given */
            whatsapp: string | null;
        };
        /**
         * @description Settings to change; what is left out stays as it is
         * @example {
         *       "phone": "+50322220000"
         *     }
         */
        SettingsRequest: {
            /**
             * @description Where the shop is, in one line; null: not given
             * @example Calle Los Planes 12, Panchimalco
             */
            address?: string | null;
            /**
             * @description How many pupusas the comal makes in an hour
             * @example 120
             */
            comalUnitsPerHour?: number;
            /**
             * @description ISO 4217; can be changed until the first order that is no practice
             * @example USD
             */
            currency?: string;
            /**
             * @description After so many days the names and phones on orders are forgotten
             * @example 90
             */
            forgetAfterDays?: number;
            /**
             * @description From this quote on, in minutes, guests have to choose a pickup slot
             * @example 90
             */
            fullAfterMinutes?: number;
            /**
             * @description Minutes before closing from which on no guest’s order is taken; 0: until closing
             * @example 30
             */
            lastOrderMinutes?: number;
            /** @description An https link to the shop on a map; null: not given */
            mapUrl?: string | null;
            /**
             * @description How far a counted drawer may be from what is expected before the difference has to be explained, in cents
             * @example 100
             */
            maxDifferenceCents?: number;
            /**
             * @description The largest order of a guest, in pupusas
             * @example 60
             */
            maxOrderUnits?: number;
            /**
             * @description How many orders from one address or phone may wait unseen by the kitchen
             * @example 3
             */
            maxUnseenOrders?: number;
            /**
             * @description What the shop is called. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Pupusería La Ceiba
             */
            name?: string;
            /** @description The number that guests call, E.164; null: not given */
            phone?: string | null;
            /**
             * @description Minutes promised for an order when the kitchen has no other to make
             * @example 20
             */
            quotedMinutes?: number;
            /**
             * @description How long a pickup slot is, in minutes
             * @example 15
             */
            slotMinutes?: number;
            /** @description Whether a guest’s order for a table needs the code printed on it; staff need none */
            tableCodeRequired?: boolean;
            /**
             * @description The tax that prices include, in percent, as reports show it: IVA
             * @example 13
             */
            taxPercent?: number;
            /**
             * @description IANA name of the zone that the hours are in
             * @example America/El_Salvador
             */
            timeZone?: string;
            /**
             * @description How many pupusas may be promised for one slot
             * @example 30
             */
            unitsPerSlot?: number;
            /** @description Where guests write on WhatsApp, E.164; null: not given */
            whatsapp?: string | null;
        };
        /** @description From opening the drawer with its float to counting it */
        Shift: {
            /** @description When it was closed; null while it is open */
            closedAt: string | null;
            /** @description Who counted and closed it; null while it is open */
            closedBy: components["schemas"]["Person"] | null;
            /** @description Null when none was given */
            explanation: components["schemas"]["ShiftExplanation"] | null;
            /**
             * @description The cash that was in the drawer then
             * @example 250
             */
            floatCents: number;
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description Drops, payouts and pay-ins, oldest first */
            moves: components["schemas"]["DrawerMove"][];
            /** @description Whether the difference is larger than allowed and not explained yet */
            mustExplain: boolean;
            /**
             * @description 1 for the shop’s first shift, without gaps
             * @example 17
             */
            number: number;
            /**
             * Format: date-time
             * @description When it was opened
             * @example 2026-11-21T18:00:00Z
             */
            openedAt: string;
            /** @description Who opened it */
            openedBy: components["schemas"]["Person"];
            /** @description Null while it is open: nobody sees what is expected before the count */
            report: components["schemas"]["ShiftReport"] | null;
        };
        /** @description Why the counted cash is not what was expected */
        ShiftExplanation: {
            /** @description Who explained it */
            by: components["schemas"]["Person"];
            /**
             * @description Why the count differs
             * @example Vuelto mal dado en la mesa 4
             */
            reason: string;
        };
        /** @description The payments that were given back during a shift */
        ShiftGivenBack: {
            /**
             * @description What they came to, tips included
             * @example 250
             */
            cents: number;
            /** @description How many */
            payments: number;
        };
        /** @description The payments by one method */
        ShiftMethod: {
            /**
             * @description The sum of their amounts, less the amounts of payments given back
             * @example 250
             */
            amountCents: number;
            /**
             * @description How it was paid
             * @enum {string}
             */
            method: "cash" | "card";
            /** @description How many were taken, also those that were given back */
            payments: number;
            /**
             * @description The sum of their tips, less the tips of payments given back
             * @example 250
             */
            tipCents: number;
        };
        /** @description There is no such shift. Read the shifts again. */
        ShiftNotFoundProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "shift-not-found";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 404;
            /**
             * @description What the code means, in English
             * @example There is no such shift
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:shift-not-found";
        };
        /** @description A shift is open already. Read the current shift: there is one drawer. */
        ShiftOpenProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "shift-open";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example A shift is open already
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:shift-open";
        };
        /** @description The payments that one person took */
        ShiftPerson: {
            /**
             * @description The sum of their amounts, less the amounts of payments given back
             * @example 250
             */
            amountCents: number;
            /** @description How many were taken, also those that were given back */
            payments: number;
            person: components["schemas"]["Person"];
            /**
             * @description The sum of their tips, less the tips of payments given back
             * @example 250
             */
            tipCents: number;
        };
        /** @description The Z report: what a shift came to, made once when its drawer was counted */
        ShiftReport: {
            /** @description The payments of the shift, by method */
            byMethod: components["schemas"]["ShiftMethod"][];
            /** @description The payments of the shift, by who took them */
            byPerson: components["schemas"]["ShiftPerson"][];
            /**
             * @description The cash that was counted
             * @example 250
             */
            countedCents: number;
            /** @description What was counted */
            counts: components["schemas"]["CountedCash"][];
            /**
             * @description Counted less expected: negative when cash is missing
             * @example 250
             */
            differenceCents: number;
            /**
             * @description What went to the safe
             * @example 250
             */
            dropsCents: number;
            /**
             * @description The cash that should be in the drawer, float and tips in cash included
             * @example 250
             */
            expectedCents: number;
            givenBack: components["schemas"]["ShiftGivenBack"];
            /**
             * @description What was put in
             * @example 250
             */
            payInsCents: number;
            /**
             * @description What was paid out
             * @example 250
             */
            payoutsCents: number;
            sales: components["schemas"]["ShiftSales"];
        };
        /** @description Some shifts */
        Shifts: {
            /** @description Newest first */
            shifts: components["schemas"]["Shift"][];
        };
        /** @description The orders placed during a shift */
        ShiftSales: {
            /** @description How many, without cancelled ones */
            orders: number;
            /**
             * @description The tips that guests gave with their orders
             * @example 250
             */
            orderTipsCents: number;
            /**
             * @description What their lines cost, tax included
             * @example 250
             */
            salesCents: number;
            /**
             * @description The tax in it
             * @example 250
             */
            taxCents: number;
            /**
             * @description What was left to pay of them
             * @example 250
             */
            unpaidCents: number;
            /** @description How many were not wholly paid when the shift was closed */
            unpaidOrders: number;
        };
        /** @description The versions of the menu and of the restaurant */
        ShopChanged: {
            /**
             * @description Names the menu’s content
             * @example "Yk3v0kq1tq0mDkQyqzL2Aw"
             */
            menu: string;
            /**
             * @description Names what the restaurant says of itself, but for the minutes it quotes
             * @example "mDkQyqzL2AwYk3v0kq1tq0"
             */
            restaurant: string;
            /**
             * @description What guests see is as these versions name it
             * @constant
             */
            type: "shop.changed";
        };
        /** @description Too many people are signing in at once; nothing was checked. Send the same request again after `Retry-After` seconds. It does not count as a failed attempt. */
        SignInBusyProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "sign-in-busy";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 503;
            /**
             * @description What the code means, in English
             * @example Too many people are signing in at once; nothing was checked
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:sign-in-busy";
        };
        /** @description A name and its password */
        SignInRequest: {
            /**
             * @description Who signs in; letter case makes no difference
             * @example owner
             */
            name: string;
            /**
             * @description Their password
             * @example una frase larga y propia
             */
            password: string;
        };
        /** @description That pickup time is not free. Let the guest choose one of `slots`, and send its `at` as `pickupAt`. */
        SlotUnavailableProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "slot-unavailable";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /** @description The free slots nearest to the time that was wanted, soonest first */
            slots: components["schemas"]["PickupSlot"][];
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example That pickup time is not free
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:slot-unavailable";
        };
        /** @description What there is none of for now, or only so many portions */
        SoldOut: {
            /**
             * @description The id of the item or the option, or the ingredient’s key in English
             * @example loroco
             */
            key: string;
            /**
             * @description A dish, one of the ways to have it, or what is in it, such as loroco
             * @enum {string}
             */
            kind: "item" | "option" | "ingredient";
            /** @description What the item or the option is called; null for an ingredient */
            name: components["schemas"]["Name"] | null;
            /** @description How many can still be ordered; null: it is not counted, and none can */
            portionsLeft: number | null;
            /** @description When it is on the menu again by itself, or no longer counted; null: when somebody says so */
            until: string | null;
        };
        /** @description What there is none of for now */
        SoldOutList: {
            /** @description By key */
            soldOut: components["schemas"]["SoldOut"][];
        };
        /** @description Somebody who works here */
        Staff: {
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /**
             * @description The name they sign in with
             * @example Rosa
             */
            name: string;
            /**
             * @description What they may do; a manager may do whatever any role may
             * @enum {string}
             */
            role: "waiter" | "kitchen" | "manager";
        };
        /** @description Something that somebody of the staff did */
        StaffEvent: {
            /**
             * @description What it was done to: an id, a number or a name; null: the shop
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            about: string | null;
            /**
             * @description What was done
             * @enum {string}
             */
            action: "orders-paused" | "orders-resumed" | "settings-changed" | "shop-set-up" | "practice-cleared" | "hours-changed" | "tables-added" | "table-changed" | "table-code-changed" | "menu-published" | "menu-restored" | "menu-draft-discarded" | "availability-changed" | "sold-out" | "back-on-the-menu" | "shift-opened" | "cash-moved" | "shift-closed" | "difference-explained" | "signed-in" | "password-changed" | "person-added" | "person-invited" | "invitation-accepted" | "invitation-revoked" | "person-changed" | "person-removed" | "sessions-ended" | "key-made" | "key-revoked" | "personal-data-erased" | "backup-requested" | "backup-downloaded";
            /**
             * Format: date-time
             * @description When it was done
             * @example 2026-11-21T18:00:00Z
             */
            at: string;
            /** @description Who did it; null: the shop itself */
            by: {
                /**
                 * Format: uuid
                 * @description A UUID
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
                /** @description Whether it is an API key, and no person */
                isKey: boolean;
                /**
                 * @description Their name as it is now, also of somebody who was removed
                 * @example Ana
                 */
                name: string;
            } | null;
            /**
             * @description What changed, by the action
             * @example {
             *       "minutes": 30
             *     }
             */
            details: {
                [key: string]: string | number | boolean | null | string[];
            };
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description The name of the menu’s item that `about` is the id of; null where it is none */
            item: components["schemas"]["Name"] | null;
        };
        /** @description A page of the staff’s log */
        StaffEventPage: {
            /** @description Newest first; with filters a page may have fewer than `limit`, or none */
            events: components["schemas"]["StaffEvent"][];
            /** @description Send it as `cursor` for older ones; null: there are none */
            nextCursor: string | null;
        };
        /** @description Everybody who works here */
        StaffList: {
            /** @description By name */
            staff: components["schemas"]["StaffMember"][];
        };
        /** @description Somebody who works here, as a manager sees them */
        StaffMember: {
            /**
             * Format: date-time
             * @description When they were added
             * @example 2026-11-21T18:00:00Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description A UUID
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description Whether they still have a first password, which they have to change */
            mustChangePassword: boolean;
            /**
             * @description The name they sign in with
             * @example Rosa
             */
            name: string;
            /**
             * @description On how many devices they are signed in
             * @example 1
             */
            openSessions: number;
            /**
             * @description What they may do; a manager may do whatever any role may
             * @enum {string}
             */
            role: "waiter" | "kitchen" | "manager";
        };
        /** @description There is no such person. Read the staff again. */
        StaffNotFoundProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "staff-not-found";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 404;
            /**
             * @description What the code means, in English
             * @example There is no such person
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:staff-not-found";
        };
        /** @description Somebody else changed the order first. Read it again, decide again, and send its new version as If-Match. */
        StaleVersionProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "stale-version";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /** @description The status of the order as it is now */
            orderStatus?: components["schemas"]["OrderStatus"];
            /**
             * @description The HTTP status
             * @constant
             */
            status: 412;
            /**
             * @description What the code means, in English
             * @example Somebody else changed the order first
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:stale-version";
            /**
             * @description The version that it is at now
             * @example 2
             */
            version: number;
        };
        /**
         * @description Where an order goes
         * @example {
         *       "status": "preparing"
         *     }
         */
        StatusRequest: {
            /**
             * @description Why it is cancelled, for its guest to read; only with cancelled. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Se acabó la masa
             */
            reason?: string;
            /**
             * @description Where it goes
             * @example preparing
             * @enum {string}
             */
            status: components["schemas"]["OrderStatus"];
        };
        /** @description The disk is full; nothing was saved. Make room on the disk, then send the request again. */
        StorageFullProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "storage-full";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 507;
            /**
             * @description What the code means, in English
             * @example The disk is full; nothing was saved
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:storage-full";
        };
        /** @description The disk cannot be written; nothing was saved. Nothing was saved. Send the same request again after `Retry-After` seconds. */
        StorageUnwritableProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "storage-unwritable";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 503;
            /**
             * @description What the code means, in English
             * @example The disk cannot be written; nothing was saved
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:storage-unwritable";
        };
        /** @description When the shop is open, and the version of these hours */
        StoredOpeningHours: {
            /** @description Dates with hours of their own, such as holidays */
            exceptions: {
                /**
                 * Format: date
                 * @description The date, in the shop’s time zone
                 */
                date: string;
                /**
                 * @description What the date is called. One line, trimmed, with something in it that can be seen and no control characters.
                 * @example Navidad
                 */
                name?: string;
                /** @description In place of that date’s; none: closed all day */
                periods: components["schemas"]["OpeningPeriod"][];
            }[];
            /** @description The week; none: always open */
            hours: components["schemas"]["WeeklyPeriod"][];
            /** @description Rises with every change of the hours; send it as If-Match with the next */
            version: number;
        };
        /** @description A table, and what proves that its printed code was scanned */
        Table: {
            /** @description Not used any more: no order is taken for it */
            archived: boolean;
            /**
             * @description Where it stands; null: not given
             * @example Terraza
             */
            area: string | null;
            /**
             * @description What people call the table; null: by its number alone
             * @example La ventana
             */
            name: string | null;
            /**
             * @description The number of the table
             * @example 5
             */
            number: number;
            /**
             * @description How many people it seats; null: not given
             * @example 4
             */
            seats: number | null;
            /**
             * @description `/mesa/{number}?t={token}` is on the printed code
             * @example 9f2c41d07be35a68
             */
            token: string;
            /** @description Send it as If-Match with a change */
            version: number;
        };
        /**
         * @description What to change about a table; what is left out stays as it is
         * @example {
         *       "name": "La ventana"
         *     }
         */
        TableChange: {
            /** @description Not used any more: no order is taken for it */
            archived?: boolean;
            /**
             * @description Where it stands; null: not given
             * @example Terraza
             */
            area?: string | null;
            /**
             * @description What people call the table; null: by its number alone
             * @example La ventana
             */
            name?: string | null;
            /**
             * @description How many people it seats; null: not given
             * @example 4
             */
            seats?: number | null;
        };
        /** @description There is a table with this number. Choose another number, or take the archived table with this number into use again. */
        TableExistsProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "table-exists";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example There is a table with this number
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:table-exists";
        };
        /** @description A group order that is brought to a table */
        TableGroupRequest: {
            /**
             * @description Eaten at a table (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            channel: "table";
            /**
             * @description The host’s name. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Ana
             */
            name: string;
            /**
             * @description The number of the table
             * @example 5
             */
            table: number;
            /**
             * @description From the code printed on the table; refused when it is not this table’s, and needed from guests when the restaurant says `tableCodeRequired`
             * @example vS3-dFz0Qm8
             */
            tableToken?: string;
        };
        /** @description There is no such table. Read the tables again. */
        TableNotFoundProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "table-not-found";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 404;
            /**
             * @description What the code means, in English
             * @example There is no such table
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:table-not-found";
        };
        /** @description The table has open orders. Complete or cancel them first, then archive the table. */
        TableOccupiedProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "table-occupied";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 409;
            /**
             * @description What the code means, in English
             * @example The table has open orders
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:table-occupied";
        };
        /** @description An order that is brought to a table */
        TableOrderRequest: {
            /**
             * @description Eaten at a table (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            channel: "table";
            /** @description Who ordered it */
            customer?: components["schemas"]["CustomerRequest"];
            /**
             * @description What the guest was shown, with the tip; refused when it is not the total
             * @example 275
             */
            expectedTotalCents?: number;
            /** @description What is wanted */
            lines: components["schemas"]["OrderLineRequest"][];
            /**
             * @description For the kitchen, about the whole order. Trimmed, with something in it that can be seen and no control characters but line breaks.
             * @example Somos dos mesas juntas
             */
            note?: string;
            /**
             * @description The staff try the shop out: the kitchen sees it, and no report counts it. Only for staff
             * @constant
             */
            practice?: true;
            /**
             * @description The number of the table
             * @example 5
             */
            table: number;
            /**
             * @description From the code printed on the table; refused when it is not this table’s, and needed from guests when the restaurant says `tableCodeRequired`
             * @example vS3-dFz0Qm8
             */
            tableToken?: string;
            /**
             * @description The tip, in cents
             * @default 0
             * @example 25
             */
            tipCents?: number;
        };
        /** @description The tables of the shop */
        Tables: {
            /** @description By number */
            tables: components["schemas"]["Table"][];
        };
        /** @description The kitchen has not seen earlier orders yet. Wait until the kitchen has seen one of the earlier orders from this address or phone, or call the shop. */
        TooManyOpenOrdersProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "too-many-open-orders";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 429;
            /**
             * @description What the code means, in English
             * @example The kitchen has not seen earlier orders yet
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:too-many-open-orders";
        };
        /** @description Too many requests. Wait for `Retry-After` seconds. */
        TooManyRequestsProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "too-many-requests";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 429;
            /**
             * @description What the code means, in English
             * @example Too many requests
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:too-many-requests";
        };
        /** @description Too many live streams are open. Wait for `Retry-After` seconds, or close one. */
        TooManyStreamsProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "too-many-streams";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 503;
            /**
             * @description What the code means, in English
             * @example Too many live streams are open
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:too-many-streams";
        };
        /** @description That a payment was given back */
        UndonePayment: {
            /**
             * Format: date-time
             * @description When it was given back
             * @example 2026-11-21T18:00:00Z
             */
            at: string;
            /** @description Who gave it back */
            by: components["schemas"]["Person"];
            /**
             * @description Why
             * @example Cobrado dos veces
             */
            reason: string;
        };
        /**
         * @description Why a payment is given back
         * @example {
         *       "reason": "Cobrado dos veces"
         *     }
         */
        UndoPaymentRequest: {
            /**
             * @description Why, for the reports. One line, trimmed, with something in it that can be seen and no control characters.
             * @example Cobrado dos veces
             */
            reason: string;
        };
        /** @description Orders placed on these days that are not wholly paid */
        UnpaidOrders: {
            /**
             * @description What is left to pay of them
             * @example 250
             */
            cents: number;
            /** @description How many */
            orders: number;
        };
        /** @description The body must be application/json. Send `Content-Type: application/json`. */
        UnsupportedMediaTypeProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "unsupported-media-type";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 415;
            /**
             * @description What the code means, in English
             * @example The body must be application/json
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:unsupported-media-type";
        };
        /** @description The request is not valid. Correct what `errors` names. */
        ValidationFailedProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "validation-failed";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 422;
            /**
             * @description What the code means, in English
             * @example The request is not valid
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:validation-failed";
        };
        /** @description From when to when the shop is open on one day of every week */
        WeeklyPeriod: {
            /**
             * @description When it closes; when not later than `opens`, on the next date
             * @example 21:30
             */
            closes: string;
            /**
             * @description When it opens, by the shop’s wall clock, HH:MM
             * @example 17:00
             */
            opens: string;
            /** @description ISO 8601: 1 is Monday, 7 is Sunday */
            weekday: number;
        };
        /** @description Name or password is wrong. Ask the person again. The answer does not say which of the two is wrong. */
        WrongCredentialsProblem: {
            /**
             * @description What a program decides by; it never changes its meaning
             * @constant
             */
            code: "wrong-credentials";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 401;
            /**
             * @description What the code means, in English
             * @example Name or password is wrong
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:wrong-credentials";
        };
        /** @description The current password is wrong. Ask the person again. The password is still the old one. */
        WrongPasswordProblem: {
            /**
             * @description What a program decides by; it never changes its meaning (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            code: "wrong-password";
            /**
             * @description What happened, in a sentence for a developer
             * @example It happened now
             */
            detail: string;
            /** @description What is wrong with the request, where that can be said */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The request’s id, as in the log and in `x-request-id`
             * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
             */
            instance: string;
            /**
             * @description The HTTP status
             * @constant
             */
            status: 403;
            /**
             * @description What the code means, in English
             * @example The current password is wrong
             */
            title: string;
            /**
             * @description The code as a URI, as RFC 9457 has it
             * @constant
             */
            type: "urn:pupuseria:problem:wrong-password";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description How to prove who you are (RFC 9110, section 11.6.1) */
        Authenticate: "Bearer";
        /** @description Names the request, also in the log; one that came with the request is kept */
        RequestId: string;
        /** @description In how many seconds trying again makes sense */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listBackups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "sqlite",
                     *       "backups": [
                     *         {
                     *           "name": "2026-11-28T10-00-00Z.db",
                     *           "bytes": 1048576,
                     *           "madeAt": "2026-11-21T18:00:00Z"
                     *         }
                     *       ],
                     *       "nextAt": "2026-11-21T18:00:00Z",
                     *       "isMaking": true,
                     *       "failure": {
                     *         "at": "2026-11-21T18:00:00Z",
                     *         "reason": "disk-full"
                     *       },
                     *       "offsite": {
                     *         "verifiedAt": "2026-11-21T18:00:00Z",
                     *         "failedAt": "2026-11-21T18:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BackupStatus"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    makeBackup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is being made */
            202: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "sqlite",
                     *       "backups": [
                     *         {
                     *           "name": "2026-11-28T10-00-00Z.db",
                     *           "bytes": 1048576,
                     *           "madeAt": "2026-11-21T18:00:00Z"
                     *         }
                     *       ],
                     *       "nextAt": "2026-11-21T18:00:00Z",
                     *       "isMaking": true,
                     *       "failure": {
                     *         "at": "2026-11-21T18:00:00Z",
                     *         "reason": "disk-full"
                     *       },
                     *       "offsite": {
                     *         "verifiedAt": "2026-11-21T18:00:00Z",
                     *         "failedAt": "2026-11-21T18:00:00Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BackupStatus"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `backup-running`, `backups-elsewhere` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BackupRunningProblem"] | components["schemas"]["BackupsElsewhereProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    allEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the last event you have seen: every event after it is sent, none twice. When that cannot be done, because the shop restored a backup or too much has happened since, the stream begins with `event: reset` instead.
                 * @example 9f2c4b7a1d3e5f60-17
                 */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream: the data of each event has this shape */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["OrderEvent"] | components["schemas"]["Heartbeat"] | components["schemas"]["Reset"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `too-many-streams` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyStreamsProblem"];
                };
            };
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "table",
                 *       "name": "Ana",
                 *       "table": 5,
                 *       "tableToken": "vS3-dFz0Qm8"
                 *     }
                 */
                "application/json": components["schemas"]["GroupRequest"];
            };
        };
        responses: {
            /** @description The group, with its host as the only member */
            201: {
                headers: {
                    /** @description Where it is, relative to this server */
                    location?: string;
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "memberId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "memberToken": "Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu",
                     *       "group": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "code": "K7QM-3XWD-9RTB2",
                     *         "status": "open",
                     *         "channel": "table",
                     *         "table": 5,
                     *         "expiresAt": "2026-11-21T18:00:00Z",
                     *         "version": 1,
                     *         "members": [
                     *           {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Ana",
                     *             "host": true,
                     *             "version": 1,
                     *             "lines": [
                     *               {
                     *                 "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                 "name": {
                     *                   "es": "Revueltas",
                     *                   "en": "Pork and cheese"
                     *                 },
                     *                 "options": [
                     *                   {
                     *                     "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                     "group": {
                     *                       "es": "Revueltas",
                     *                       "en": "Pork and cheese"
                     *                     },
                     *                     "name": {
                     *                       "es": "Revueltas",
                     *                       "en": "Pork and cheese"
                     *                     },
                     *                     "role": "dough",
                     *                     "priceCents": 250
                     *                   }
                     *                 ],
                     *                 "quantity": 1,
                     *                 "unitPriceCents": 250,
                     *                 "totalCents": 250,
                     *                 "note": "sin curtido",
                     *                 "state": "ok"
                     *               }
                     *             ],
                     *             "subtotalCents": 250,
                     *             "share": {
                     *               "subtotalCents": 250,
                     *               "tipCents": 250,
                     *               "totalCents": 250
                     *             }
                     *           }
                     *         ],
                     *         "subtotalCents": 250,
                     *         "order": {
                     *           "number": 1,
                     *           "status": "received",
                     *           "placedAt": "2026-11-21T18:00:00Z",
                     *           "pickupAt": "2026-11-21T18:00:00Z",
                     *           "promisedAt": "2026-11-21T18:00:00Z",
                     *           "cancellation": {
                     *             "by": "guest",
                     *             "reason": "Se acabó la masa"
                     *           },
                     *           "seenAt": "2026-11-21T18:00:00Z",
                     *           "version": 1,
                     *           "history": [
                     *             {
                     *               "status": "received",
                     *               "at": "2026-11-21T18:00:00Z",
                     *               "by": "guest",
                     *               "reason": "Se acabó la masa"
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "code": "K7QM-3XWD-9RTB2"
                     *     }
                     */
                    "application/json": components["schemas"]["NewGroup"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `memberToken` from the answer to starting or joining the group
                 * @example Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu
                 */
                "x-member-token"?: string;
            };
            path: {
                /**
                 * @description From the link; letter case and hyphens make no difference
                 * @example K7QM-3XWD-9RTB2
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group as it is now */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "code": "K7QM-3XWD-9RTB2",
                     *       "status": "open",
                     *       "channel": "table",
                     *       "table": 5,
                     *       "expiresAt": "2026-11-21T18:00:00Z",
                     *       "version": 1,
                     *       "members": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Ana",
                     *           "host": true,
                     *           "version": 1,
                     *           "lines": [
                     *             {
                     *               "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "options": [
                     *                 {
                     *                   "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                   "group": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "name": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "role": "dough",
                     *                   "priceCents": 250
                     *                 }
                     *               ],
                     *               "quantity": 1,
                     *               "unitPriceCents": 250,
                     *               "totalCents": 250,
                     *               "note": "sin curtido",
                     *               "state": "ok"
                     *             }
                     *           ],
                     *           "subtotalCents": 250,
                     *           "share": {
                     *             "subtotalCents": 250,
                     *             "tipCents": 250,
                     *             "totalCents": 250
                     *           }
                     *         }
                     *       ],
                     *       "subtotalCents": 250,
                     *       "order": {
                     *         "number": 1,
                     *         "status": "received",
                     *         "placedAt": "2026-11-21T18:00:00Z",
                     *         "pickupAt": "2026-11-21T18:00:00Z",
                     *         "promisedAt": "2026-11-21T18:00:00Z",
                     *         "cancellation": {
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         },
                     *         "seenAt": "2026-11-21T18:00:00Z",
                     *         "version": 1,
                     *         "history": [
                     *           {
                     *             "status": "received",
                     *             "at": "2026-11-21T18:00:00Z",
                     *             "by": "guest",
                     *             "reason": "Se acabó la masa"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `group-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    groupEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the last event you have seen: every event after it is sent, none twice. When that cannot be done, because the shop restored a backup or too much has happened since, the stream begins with `event: reset` instead.
                 * @example 9f2c4b7a1d3e5f60-17
                 */
                "last-event-id"?: string;
                /**
                 * @description The `memberToken` from the answer to starting or joining the group
                 * @example Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu
                 */
                "x-member-token"?: string;
            };
            path: {
                /**
                 * @description From the link; letter case and hyphens make no difference
                 * @example K7QM-3XWD-9RTB2
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream: the data of each event has this shape */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["GroupEvent"] | components["schemas"]["Heartbeat"] | components["schemas"]["Reset"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `group-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `too-many-streams` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyStreamsProblem"];
                };
            };
        };
    };
    lockGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `memberToken` from the answer to starting or joining the group
                 * @example Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu
                 */
                "x-member-token"?: string;
            };
            path: {
                /**
                 * @description From the link; letter case and hyphens make no difference
                 * @example K7QM-3XWD-9RTB2
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group, locked */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "code": "K7QM-3XWD-9RTB2",
                     *       "status": "open",
                     *       "channel": "table",
                     *       "table": 5,
                     *       "expiresAt": "2026-11-21T18:00:00Z",
                     *       "version": 1,
                     *       "members": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Ana",
                     *           "host": true,
                     *           "version": 1,
                     *           "lines": [
                     *             {
                     *               "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "options": [
                     *                 {
                     *                   "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                   "group": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "name": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "role": "dough",
                     *                   "priceCents": 250
                     *                 }
                     *               ],
                     *               "quantity": 1,
                     *               "unitPriceCents": 250,
                     *               "totalCents": 250,
                     *               "note": "sin curtido",
                     *               "state": "ok"
                     *             }
                     *           ],
                     *           "subtotalCents": 250,
                     *           "share": {
                     *             "subtotalCents": 250,
                     *             "tipCents": 250,
                     *             "totalCents": 250
                     *           }
                     *         }
                     *       ],
                     *       "subtotalCents": 250,
                     *       "order": {
                     *         "number": 1,
                     *         "status": "received",
                     *         "placedAt": "2026-11-21T18:00:00Z",
                     *         "pickupAt": "2026-11-21T18:00:00Z",
                     *         "promisedAt": "2026-11-21T18:00:00Z",
                     *         "cancellation": {
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         },
                     *         "seenAt": "2026-11-21T18:00:00Z",
                     *         "version": 1,
                     *         "history": [
                     *           {
                     *             "status": "received",
                     *             "at": "2026-11-21T18:00:00Z",
                     *             "by": "guest",
                     *             "reason": "Se acabó la masa"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-a-member`, `not-your-part`, `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAMemberProblem"] | components["schemas"]["NotYourPartProblem"] | components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `group-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `group-locked` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupLockedProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    joinGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random secret of the phone’s own, such as a UUID. Joining again with it is no second membership
                 * @example 5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11
                 */
                "x-member-token"?: string;
            };
            path: {
                /**
                 * @description From the link; letter case and hyphens make no difference
                 * @example K7QM-3XWD-9RTB2
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ana"
                 *     }
                 */
                "application/json": components["schemas"]["JoinRequest"];
            };
        };
        responses: {
            /** @description Joined; the name may have got a number */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "memberId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "memberToken": "Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu",
                     *       "group": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "code": "K7QM-3XWD-9RTB2",
                     *         "status": "open",
                     *         "channel": "table",
                     *         "table": 5,
                     *         "expiresAt": "2026-11-21T18:00:00Z",
                     *         "version": 1,
                     *         "members": [
                     *           {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Ana",
                     *             "host": true,
                     *             "version": 1,
                     *             "lines": [
                     *               {
                     *                 "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                 "name": {
                     *                   "es": "Revueltas",
                     *                   "en": "Pork and cheese"
                     *                 },
                     *                 "options": [
                     *                   {
                     *                     "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                     "group": {
                     *                       "es": "Revueltas",
                     *                       "en": "Pork and cheese"
                     *                     },
                     *                     "name": {
                     *                       "es": "Revueltas",
                     *                       "en": "Pork and cheese"
                     *                     },
                     *                     "role": "dough",
                     *                     "priceCents": 250
                     *                   }
                     *                 ],
                     *                 "quantity": 1,
                     *                 "unitPriceCents": 250,
                     *                 "totalCents": 250,
                     *                 "note": "sin curtido",
                     *                 "state": "ok"
                     *               }
                     *             ],
                     *             "subtotalCents": 250,
                     *             "share": {
                     *               "subtotalCents": 250,
                     *               "tipCents": 250,
                     *               "totalCents": 250
                     *             }
                     *           }
                     *         ],
                     *         "subtotalCents": 250,
                     *         "order": {
                     *           "number": 1,
                     *           "status": "received",
                     *           "placedAt": "2026-11-21T18:00:00Z",
                     *           "pickupAt": "2026-11-21T18:00:00Z",
                     *           "promisedAt": "2026-11-21T18:00:00Z",
                     *           "cancellation": {
                     *             "by": "guest",
                     *             "reason": "Se acabó la masa"
                     *           },
                     *           "seenAt": "2026-11-21T18:00:00Z",
                     *           "version": 1,
                     *           "history": [
                     *             {
                     *               "status": "received",
                     *               "at": "2026-11-21T18:00:00Z",
                     *               "by": "guest",
                     *               "reason": "Se acabó la masa"
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `group-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `group-locked`, `group-full` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupLockedProblem"] | components["schemas"]["GroupFullProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    leaveGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `memberToken` from the answer to starting or joining the group
                 * @example Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu
                 */
                "x-member-token"?: string;
            };
            path: {
                /**
                 * @description From the link; letter case and hyphens make no difference
                 * @example K7QM-3XWD-9RTB2
                 */
                code: string;
                /**
                 * @description The member
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group without them */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "code": "K7QM-3XWD-9RTB2",
                     *       "status": "open",
                     *       "channel": "table",
                     *       "table": 5,
                     *       "expiresAt": "2026-11-21T18:00:00Z",
                     *       "version": 1,
                     *       "members": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Ana",
                     *           "host": true,
                     *           "version": 1,
                     *           "lines": [
                     *             {
                     *               "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "options": [
                     *                 {
                     *                   "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                   "group": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "name": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "role": "dough",
                     *                   "priceCents": 250
                     *                 }
                     *               ],
                     *               "quantity": 1,
                     *               "unitPriceCents": 250,
                     *               "totalCents": 250,
                     *               "note": "sin curtido",
                     *               "state": "ok"
                     *             }
                     *           ],
                     *           "subtotalCents": 250,
                     *           "share": {
                     *             "subtotalCents": 250,
                     *             "tipCents": 250,
                     *             "totalCents": 250
                     *           }
                     *         }
                     *       ],
                     *       "subtotalCents": 250,
                     *       "order": {
                     *         "number": 1,
                     *         "status": "received",
                     *         "placedAt": "2026-11-21T18:00:00Z",
                     *         "pickupAt": "2026-11-21T18:00:00Z",
                     *         "promisedAt": "2026-11-21T18:00:00Z",
                     *         "cancellation": {
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         },
                     *         "seenAt": "2026-11-21T18:00:00Z",
                     *         "version": 1,
                     *         "history": [
                     *           {
                     *             "status": "received",
                     *             "at": "2026-11-21T18:00:00Z",
                     *             "by": "guest",
                     *             "reason": "Se acabó la masa"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-a-member`, `not-your-part`, `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAMemberProblem"] | components["schemas"]["NotYourPartProblem"] | components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `group-not-found`, `member-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupNotFoundProblem"] | components["schemas"]["MemberNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `group-locked` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupLockedProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    setGroupLines: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that is to be changed, such as "3"; refused with 412 when it has changed since
                 * @example "1"
                 */
                "if-match"?: string;
                /**
                 * @description The `memberToken` from the answer to starting or joining the group
                 * @example Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu
                 */
                "x-member-token"?: string;
            };
            path: {
                /**
                 * @description From the link; letter case and hyphens make no difference
                 * @example K7QM-3XWD-9RTB2
                 */
                code: string;
                /**
                 * @description The member
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lines": [
                 *         {
                 *           "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                 *           "optionIds": [
                 *             "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10"
                 *           ],
                 *           "quantity": 2,
                 *           "note": "sin curtido"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GroupLinesRequest"];
            };
        };
        responses: {
            /** @description The group as it is now */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "code": "K7QM-3XWD-9RTB2",
                     *       "status": "open",
                     *       "channel": "table",
                     *       "table": 5,
                     *       "expiresAt": "2026-11-21T18:00:00Z",
                     *       "version": 1,
                     *       "members": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Ana",
                     *           "host": true,
                     *           "version": 1,
                     *           "lines": [
                     *             {
                     *               "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "options": [
                     *                 {
                     *                   "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                   "group": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "name": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "role": "dough",
                     *                   "priceCents": 250
                     *                 }
                     *               ],
                     *               "quantity": 1,
                     *               "unitPriceCents": 250,
                     *               "totalCents": 250,
                     *               "note": "sin curtido",
                     *               "state": "ok"
                     *             }
                     *           ],
                     *           "subtotalCents": 250,
                     *           "share": {
                     *             "subtotalCents": 250,
                     *             "tipCents": 250,
                     *             "totalCents": 250
                     *           }
                     *         }
                     *       ],
                     *       "subtotalCents": 250,
                     *       "order": {
                     *         "number": 1,
                     *         "status": "received",
                     *         "placedAt": "2026-11-21T18:00:00Z",
                     *         "pickupAt": "2026-11-21T18:00:00Z",
                     *         "promisedAt": "2026-11-21T18:00:00Z",
                     *         "cancellation": {
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         },
                     *         "seenAt": "2026-11-21T18:00:00Z",
                     *         "version": 1,
                     *         "history": [
                     *           {
                     *             "status": "received",
                     *             "at": "2026-11-21T18:00:00Z",
                     *             "by": "guest",
                     *             "reason": "Se acabó la masa"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-a-member`, `not-your-part`, `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAMemberProblem"] | components["schemas"]["NotYourPartProblem"] | components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `group-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `group-locked` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupLockedProblem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleVersionProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    sendGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 8 to 255 visible ASCII characters, new for each order, such as a UUID
                 * @example 7c5c9a3e-2f0b-4c3e-9b1d-8f3a6f0a1e57
                 */
                "idempotency-key": string;
                /**
                 * @description The `memberToken` from the answer to starting or joining the group
                 * @example Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu
                 */
                "x-member-token"?: string;
            };
            path: {
                /**
                 * @description From the link; letter case and hyphens make no difference
                 * @example K7QM-3XWD-9RTB2
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer": {
                 *         "name": "Ana",
                 *         "phone": "+503 7000 0000"
                 *       },
                 *       "pickupAt": "2026-11-21T18:30:00Z",
                 *       "note": "Somos dos mesas juntas",
                 *       "tipCents": 25,
                 *       "expectedTotalCents": 275
                 *     }
                 */
                "application/json": components["schemas"]["SendGroupRequest"];
            };
        };
        responses: {
            /** @description The order, stored, and the guest’s proof of it */
            201: {
                headers: {
                    /** @description Only when this answer was given before */
                    "idempotency-replayed"?: "true";
                    /** @description Where it is, relative to this server */
                    location?: string;
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "number": 1,
                     *       "channel": "table",
                     *       "status": "received",
                     *       "table": 5,
                     *       "tableSource": "scanned",
                     *       "customer": {
                     *         "name": "Ana",
                     *         "phone": "+503 7000 0000"
                     *       },
                     *       "note": "sin curtido",
                     *       "lines": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": {
                     *             "es": "Revueltas",
                     *             "en": "Pork and cheese"
                     *           },
                     *           "options": [
                     *             {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "group": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "role": "dough",
                     *               "priceCents": 250
                     *             }
                     *           ],
                     *           "quantity": 1,
                     *           "unitPriceCents": 250,
                     *           "totalCents": 250,
                     *           "note": "sin curtido",
                     *           "guest": "Ana"
                     *         }
                     *       ],
                     *       "subtotalCents": 250,
                     *       "tipCents": 250,
                     *       "totalCents": 250,
                     *       "currency": "USD",
                     *       "paidCents": 250,
                     *       "placedAt": "2026-11-21T18:00:00Z",
                     *       "pickupAt": "2026-11-21T18:00:00Z",
                     *       "promisedAt": "2026-11-21T18:00:00Z",
                     *       "cancellation": {
                     *         "by": "guest",
                     *         "reason": "Se acabó la masa"
                     *       },
                     *       "seenAt": "2026-11-21T18:00:00Z",
                     *       "practice": true,
                     *       "version": 1,
                     *       "history": [
                     *         {
                     *           "status": "received",
                     *           "at": "2026-11-21T18:00:00Z",
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         }
                     *       ],
                     *       "guestToken": "GQ7nq5l4fH0eV3mYw2b1dQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            /** @description `idempotency-key-required`, `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyRequiredProblem"] | components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-a-member`, `not-your-part`, `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAMemberProblem"] | components["schemas"]["NotYourPartProblem"] | components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `group-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `group-locked`, `closed`, `item-unavailable`, `kitchen-full`, `not-accepting-orders`, `order-too-large`, `price-changed`, `slot-unavailable` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupLockedProblem"] | components["schemas"]["ClosedProblem"] | components["schemas"]["ItemUnavailableProblem"] | components["schemas"]["KitchenFullProblem"] | components["schemas"]["NotAcceptingOrdersProblem"] | components["schemas"]["OrderTooLargeProblem"] | components["schemas"]["PriceChangedProblem"] | components["schemas"]["SlotUnavailableProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-open-orders`, `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyOpenOrdersProblem"] | components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    unlockGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `memberToken` from the answer to starting or joining the group
                 * @example Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu
                 */
                "x-member-token"?: string;
            };
            path: {
                /**
                 * @description From the link; letter case and hyphens make no difference
                 * @example K7QM-3XWD-9RTB2
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group, open */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "code": "K7QM-3XWD-9RTB2",
                     *       "status": "open",
                     *       "channel": "table",
                     *       "table": 5,
                     *       "expiresAt": "2026-11-21T18:00:00Z",
                     *       "version": 1,
                     *       "members": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Ana",
                     *           "host": true,
                     *           "version": 1,
                     *           "lines": [
                     *             {
                     *               "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "options": [
                     *                 {
                     *                   "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                   "group": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "name": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "role": "dough",
                     *                   "priceCents": 250
                     *                 }
                     *               ],
                     *               "quantity": 1,
                     *               "unitPriceCents": 250,
                     *               "totalCents": 250,
                     *               "note": "sin curtido",
                     *               "state": "ok"
                     *             }
                     *           ],
                     *           "subtotalCents": 250,
                     *           "share": {
                     *             "subtotalCents": 250,
                     *             "tipCents": 250,
                     *             "totalCents": 250
                     *           }
                     *         }
                     *       ],
                     *       "subtotalCents": 250,
                     *       "order": {
                     *         "number": 1,
                     *         "status": "received",
                     *         "placedAt": "2026-11-21T18:00:00Z",
                     *         "pickupAt": "2026-11-21T18:00:00Z",
                     *         "promisedAt": "2026-11-21T18:00:00Z",
                     *         "cancellation": {
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         },
                     *         "seenAt": "2026-11-21T18:00:00Z",
                     *         "version": 1,
                     *         "history": [
                     *           {
                     *             "status": "received",
                     *             "at": "2026-11-21T18:00:00Z",
                     *             "by": "guest",
                     *             "reason": "Se acabó la masa"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-a-member`, `not-your-part`, `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAMemberProblem"] | components["schemas"]["NotYourPartProblem"] | components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `group-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `group-locked` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["GroupLockedProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations, newest first */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invitations": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa",
                     *           "role": "waiter",
                     *           "createdAt": "2026-11-21T18:00:00Z",
                     *           "createdBy": "Rosa",
                     *           "expiresAt": "2026-11-21T18:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Invitations"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    inviteStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Berta",
                 *       "role": "kitchen"
                 *     }
                 */
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description The invitation, and its token, which no other answer has */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invitation": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa",
                     *         "role": "waiter",
                     *         "createdAt": "2026-11-21T18:00:00Z",
                     *         "createdBy": "Rosa",
                     *         "expiresAt": "2026-11-21T18:00:00Z"
                     *       },
                     *       "token": "aW52aXRhdGlvbi1leGFtcGxlLW5vdC1hLXRva2Vu"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeInvitation"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `name-taken` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NameTakenProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A UUID
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `invitation-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvitationNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `deviceToken` of an earlier sign-in, where cookies do not go
                 * @example ZGV2aWNlLWV4YW1wbGUtbm90LWEtcmVhbC10b2tlbg
                 */
                "x-device-token"?: string;
                /**
                 * @description The `token` of the enrolled device, where cookies do not go
                 * @example ZW5yb2xsZWQtZGV2aWNlLWV4YW1wbGUtbm8tdG9rZW4
                 */
                "x-enrolled-device"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "aW52aXRhdGlvbi1leGFtcGxlLW5vdC1hLXRva2Vu",
                 *       "password": "loroco-con-queso"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationAcceptance"];
            };
        };
        responses: {
            /** @description On the staff, and signed in */
            201: {
                headers: {
                    /** @description The session, and in a second header the device’s proof; both HttpOnly and SameSite=Strict */
                    "set-cookie"?: string;
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staff": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa",
                     *         "role": "waiter"
                     *       },
                     *       "mustChangePassword": true,
                     *       "expiresAt": "2026-11-21T18:00:00Z",
                     *       "token": "c2Vzc2lvbi1leGFtcGxlLW5vdC1hLXJlYWwtdG9rZW4",
                     *       "deviceToken": "ZGV2aWNlLWV4YW1wbGUtbm90LWEtcmVhbC10b2tlbg"
                     *     }
                     */
                    "application/json": components["schemas"]["NewSession"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `invitation-not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvitationNotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `name-taken` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NameTakenProblem"];
                };
            };
            /** @description `invitation-over` */
            410: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvitationOverProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `sign-in-busy`, `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["SignInBusyProblem"] | components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "aW52aXRhdGlvbi1leGFtcGxlLW5vdC1hLXRva2Vu"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            /** @description The invitation */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Rosa",
                     *       "role": "waiter",
                     *       "expiresAt": "2026-11-21T18:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationShown"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `invitation-not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvitationNotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `invitation-over` */
            410: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InvitationOverProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, newest first */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Contabilidad",
                     *           "role": "waiter",
                     *           "createdAt": "2026-11-21T18:00:00Z",
                     *           "lastUsedAt": "2026-11-21T18:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeys"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    makeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Contabilidad",
                 *       "role": "manager"
                 *     }
                 */
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The key, which is not told again */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "name": "Contabilidad",
                     *       "role": "waiter",
                     *       "createdAt": "2026-11-21T18:00:00Z",
                     *       "lastUsedAt": "2026-11-21T18:00:00Z",
                     *       "token": "pk_3q2-7wEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeApiKey"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A UUID
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `key-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["KeyNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    getMenu: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of an answer that the client has
                 * @example "Yk3v0kq1tq0mDkQyqzL2Aw"
                 */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The menu */
            200: {
                headers: {
                    /** @description A shared cache may hand it on for a second; a browser may keep it, if it asks with If-None-Match before each use */
                    "cache-control"?: "public, max-age=0, s-maxage=1, must-revalidate";
                    /** @description Names exactly this content; send it as If-None-Match */
                    etag?: string;
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "categories": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": {
                     *             "es": "Revueltas",
                     *             "en": "Pork and cheese"
                     *           },
                     *           "items": [
                     *             {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "priceCents": 250,
                     *               "available": true,
                     *               "portionsLeft": 1,
                     *               "comalUnits": 1,
                     *               "kind": "pupusa",
                     *               "ingredients": [
                     *                 "cheese"
                     *               ],
                     *               "picture": "soda-7up",
                     *               "tags": [
                     *                 "vegetarian"
                     *               ],
                     *               "description": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "optionGroups": [
                     *                 {
                     *                   "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                   "name": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "role": "dough",
                     *                   "min": 1,
                     *                   "max": 1,
                     *                   "options": [
                     *                     {
                     *                       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                       "name": {
                     *                         "es": "Revueltas",
                     *                         "en": "Pork and cheese"
                     *                       },
                     *                       "priceCents": 250,
                     *                       "default": true,
                     *                       "tags": [
                     *                         "milk"
                     *                       ]
                     *                     }
                     *                   ],
                     *                   "soldOut": [
                     *                     {
                     *                       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                       "name": {
                     *                         "es": "Revueltas",
                     *                         "en": "Pork and cheese"
                     *                       },
                     *                       "priceCents": 250,
                     *                       "default": true,
                     *                       "tags": [
                     *                         "milk"
                     *                       ]
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Menu"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match */
            304: {
                headers: {
                    /** @description A shared cache may hand it on for a second; a browser may keep it, if it asks with If-None-Match before each use */
                    "cache-control"?: "public, max-age=0, s-maxage=1, must-revalidate";
                    /** @description Names exactly this content; send it as If-None-Match */
                    etag?: string;
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    getMenuDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "categories": [],
                     *         "optionGroups": []
                     *       },
                     *       "version": 1,
                     *       "basedOn": 1,
                     *       "changedBy": {
                     *         "staffId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Ana"
                     *       },
                     *       "changedAt": "2026-11-21T18:00:00Z",
                     *       "changes": {
                     *         "added": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             }
                     *           }
                     *         ],
                     *         "removed": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             }
                     *           }
                     *         ],
                     *         "changed": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "fields": [
                     *               "description"
                     *             ]
                     *           }
                     *         ],
                     *         "prices": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "fromCents": 250,
                     *             "toCents": 250
                     *           }
                     *         ],
                     *         "reordered": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MenuDraft"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    saveMenuDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that is to be changed, such as "3"; refused with 412 when it has changed since
                 * @example "1"
                 */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "categories": [],
                 *       "optionGroups": []
                 *     }
                 */
                "application/json": components["schemas"]["MenuDocument"];
            };
        };
        responses: {
            /** @description The draft as it is now */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "categories": [],
                     *         "optionGroups": []
                     *       },
                     *       "version": 1,
                     *       "basedOn": 1,
                     *       "changedBy": {
                     *         "staffId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Ana"
                     *       },
                     *       "changedAt": "2026-11-21T18:00:00Z",
                     *       "changes": {
                     *         "added": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             }
                     *           }
                     *         ],
                     *         "removed": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             }
                     *           }
                     *         ],
                     *         "changed": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "fields": [
                     *               "description"
                     *             ]
                     *           }
                     *         ],
                     *         "prices": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "fromCents": 250,
                     *             "toCents": 250
                     *           }
                     *         ],
                     *         "reordered": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MenuDraft"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleVersionProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    discardMenuDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that is to be changed, such as "3"; refused with 412 when it has changed since
                 * @example "1"
                 */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft as it is now */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "categories": [],
                     *         "optionGroups": []
                     *       },
                     *       "version": 1,
                     *       "basedOn": 1,
                     *       "changedBy": {
                     *         "staffId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Ana"
                     *       },
                     *       "changedAt": "2026-11-21T18:00:00Z",
                     *       "changes": {
                     *         "added": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             }
                     *           }
                     *         ],
                     *         "removed": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             }
                     *           }
                     *         ],
                     *         "changed": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "fields": [
                     *               "description"
                     *             ]
                     *           }
                     *         ],
                     *         "prices": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "fromCents": 250,
                     *             "toCents": 250
                     *           }
                     *         ],
                     *         "reordered": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MenuDraft"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleVersionProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    exportMenu: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The menu */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "categories": [],
                     *         "optionGroups": []
                     *       },
                     *       "csv": "id,category_es,…"
                     *     }
                     */
                    "application/json": components["schemas"]["MenuExport"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    importMenu: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csv": "category_es,name_es,name_en,price"
                 *     }
                 */
                "application/json": components["schemas"]["ImportRequest"];
            };
        };
        responses: {
            /** @description What was read, and what it would change */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "categories": [],
                     *         "optionGroups": []
                     *       },
                     *       "changes": {
                     *         "added": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             }
                     *           }
                     *         ],
                     *         "removed": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             }
                     *           }
                     *         ],
                     *         "changed": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "fields": [
                     *               "description"
                     *             ]
                     *           }
                     *         ],
                     *         "prices": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "fromCents": 250,
                     *             "toCents": 250
                     *           }
                     *         ],
                     *         "reordered": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MenuImport"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    setItemAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The item
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "available": true,
                 *       "portionsLeft": 1
                 *     }
                 */
                "application/json": components["schemas"]["AvailabilityRequest"];
            };
        };
        responses: {
            /** @description The item as the menu now shows it */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "name": {
                     *         "es": "Revueltas",
                     *         "en": "Pork and cheese"
                     *       },
                     *       "priceCents": 250,
                     *       "available": true,
                     *       "portionsLeft": 1,
                     *       "comalUnits": 1,
                     *       "kind": "pupusa",
                     *       "ingredients": [
                     *         "cheese"
                     *       ],
                     *       "picture": "soda-7up",
                     *       "tags": [
                     *         "vegetarian"
                     *       ],
                     *       "description": {
                     *         "es": "Revueltas",
                     *         "en": "Pork and cheese"
                     *       },
                     *       "optionGroups": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": {
                     *             "es": "Revueltas",
                     *             "en": "Pork and cheese"
                     *           },
                     *           "role": "dough",
                     *           "min": 1,
                     *           "max": 1,
                     *           "options": [
                     *             {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "priceCents": 250,
                     *               "default": true,
                     *               "tags": [
                     *                 "milk"
                     *               ]
                     *             }
                     *           ],
                     *           "soldOut": [
                     *             {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "priceCents": 250,
                     *               "default": true,
                     *               "tags": [
                     *                 "milk"
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MenuItem"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `item-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ItemNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    publishMenu: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that is to be changed, such as "3"; refused with 412 when it has changed since
                 * @example "1"
                 */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version that guests see now */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seq": 2,
                     *       "publishedAt": "2026-11-21T18:00:00Z",
                     *       "publishedBy": {
                     *         "staffId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Ana"
                     *       },
                     *       "changes": {
                     *         "added": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             }
                     *           }
                     *         ],
                     *         "removed": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             }
                     *           }
                     *         ],
                     *         "changed": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "fields": [
                     *               "description"
                     *             ]
                     *           }
                     *         ],
                     *         "prices": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "fromCents": 250,
                     *             "toCents": 250
                     *           }
                     *         ],
                     *         "reordered": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MenuVersion"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `nothing-to-publish` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NothingToPublishProblem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleVersionProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    listSoldOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By key */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "soldOut": [
                     *         {
                     *           "kind": "item",
                     *           "key": "loroco",
                     *           "name": {
                     *             "es": "Revueltas",
                     *             "en": "Pork and cheese"
                     *           },
                     *           "until": "2026-11-21T18:00:00Z",
                     *           "portionsLeft": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SoldOutList"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    sellOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "ingredient",
                 *       "key": "loroco",
                 *       "until": "tomorrow",
                 *       "portionsLeft": 12
                 *     }
                 */
                "application/json": components["schemas"]["SellOutRequest"];
            };
        };
        responses: {
            /** @description Guests can no longer order it, or only so many portions */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `item-not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ItemNotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    putBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the item or the option, or the ingredient’s key in English
                 * @example loroco
                 */
                key: string;
                /**
                 * @description A dish, one of the ways to have it, or what is in it, such as loroco
                 * @example item
                 */
                kind: "item" | "option" | "ingredient";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Guests can order it */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `item-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ItemNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    listMenuVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "versions": [
                     *         {
                     *           "seq": 2,
                     *           "publishedAt": "2026-11-21T18:00:00Z",
                     *           "publishedBy": {
                     *             "staffId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Ana"
                     *           },
                     *           "changes": {
                     *             "added": [
                     *               {
                     *                 "part": "category",
                     *                 "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                 "name": {
                     *                   "es": "Revueltas",
                     *                   "en": "Pork and cheese"
                     *                 }
                     *               }
                     *             ],
                     *             "removed": [
                     *               {
                     *                 "part": "category",
                     *                 "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                 "name": {
                     *                   "es": "Revueltas",
                     *                   "en": "Pork and cheese"
                     *                 }
                     *               }
                     *             ],
                     *             "changed": [
                     *               {
                     *                 "part": "category",
                     *                 "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                 "name": {
                     *                   "es": "Revueltas",
                     *                   "en": "Pork and cheese"
                     *                 },
                     *                 "fields": [
                     *                   "description"
                     *                 ]
                     *               }
                     *             ],
                     *             "prices": [
                     *               {
                     *                 "part": "category",
                     *                 "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                 "name": {
                     *                   "es": "Revueltas",
                     *                   "en": "Pork and cheese"
                     *                 },
                     *                 "fromCents": 250,
                     *                 "toCents": 250
                     *               }
                     *             ],
                     *             "reordered": true
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MenuVersions"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    restoreMenuVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that is to be changed, such as "3"; refused with 412 when it has changed since
                 * @example "1"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description The number of the version
                 * @example 1
                 */
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft as it is now */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "categories": [],
                     *         "optionGroups": []
                     *       },
                     *       "version": 1,
                     *       "basedOn": 1,
                     *       "changedBy": {
                     *         "staffId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Ana"
                     *       },
                     *       "changedAt": "2026-11-21T18:00:00Z",
                     *       "changes": {
                     *         "added": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             }
                     *           }
                     *         ],
                     *         "removed": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             }
                     *           }
                     *         ],
                     *         "changed": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "fields": [
                     *               "description"
                     *             ]
                     *           }
                     *         ],
                     *         "prices": [
                     *           {
                     *             "part": "category",
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "fromCents": 250,
                     *             "toCents": 250
                     *           }
                     *         ],
                     *         "reordered": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MenuDraft"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `menu-version-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MenuVersionNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleVersionProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /**
                 * @description `nextCursor` of the page before
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                cursor?: string;
                /**
                 * @description Only of this business day, by the shop’s calendar, and later ones; without practice orders
                 * @example 2026-11-21
                 */
                from?: string;
                /**
                 * @description The most that a page has
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Repeat it for several; all when left out
                 * @example [
                 *       "received"
                 *     ]
                 */
                status?: components["schemas"]["OrderStatus"][];
                /**
                 * @description Only of this table
                 * @example 5
                 */
                table?: number;
                /**
                 * @description Only of this business day and earlier ones
                 * @example 2026-11-21
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orders": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "number": 1,
                     *           "channel": "table",
                     *           "status": "received",
                     *           "table": 5,
                     *           "tableSource": "scanned",
                     *           "customer": {
                     *             "name": "Ana",
                     *             "phone": "+503 7000 0000"
                     *           },
                     *           "note": "sin curtido",
                     *           "lines": [
                     *             {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "options": [
                     *                 {
                     *                   "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                   "group": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "name": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "role": "dough",
                     *                   "priceCents": 250
                     *                 }
                     *               ],
                     *               "quantity": 1,
                     *               "unitPriceCents": 250,
                     *               "totalCents": 250,
                     *               "note": "sin curtido",
                     *               "guest": "Ana"
                     *             }
                     *           ],
                     *           "subtotalCents": 250,
                     *           "tipCents": 250,
                     *           "totalCents": 250,
                     *           "currency": "USD",
                     *           "paidCents": 250,
                     *           "placedAt": "2026-11-21T18:00:00Z",
                     *           "pickupAt": "2026-11-21T18:00:00Z",
                     *           "promisedAt": "2026-11-21T18:00:00Z",
                     *           "cancellation": {
                     *             "by": "guest",
                     *             "reason": "Se acabó la masa"
                     *           },
                     *           "seenAt": "2026-11-21T18:00:00Z",
                     *           "practice": true,
                     *           "version": 1,
                     *           "history": [
                     *             {
                     *               "status": "received",
                     *               "at": "2026-11-21T18:00:00Z",
                     *               "by": "guest",
                     *               "reason": "Se acabó la masa"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    placeOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 8 to 255 visible ASCII characters, new for each order, such as a UUID
                 * @example 7c5c9a3e-2f0b-4c3e-9b1d-8f3a6f0a1e57
                 */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "table",
                 *       "table": 5,
                 *       "tableToken": "vS3-dFz0Qm8",
                 *       "customer": {
                 *         "name": "Ana",
                 *         "phone": "+503 7000 0000"
                 *       },
                 *       "lines": [
                 *         {
                 *           "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                 *           "optionIds": [
                 *             "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10"
                 *           ],
                 *           "quantity": 2,
                 *           "note": "sin curtido",
                 *           "guest": "Ana"
                 *         }
                 *       ],
                 *       "note": "Somos dos mesas juntas",
                 *       "tipCents": 25,
                 *       "expectedTotalCents": 275,
                 *       "practice": true
                 *     }
                 */
                "application/json": components["schemas"]["OrderRequest"];
            };
        };
        responses: {
            /** @description The order, stored, and the guest’s proof of it */
            201: {
                headers: {
                    /** @description Only when this answer was given before */
                    "idempotency-replayed"?: "true";
                    /** @description Where it is, relative to this server */
                    location?: string;
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "number": 1,
                     *       "channel": "table",
                     *       "status": "received",
                     *       "table": 5,
                     *       "tableSource": "scanned",
                     *       "customer": {
                     *         "name": "Ana",
                     *         "phone": "+503 7000 0000"
                     *       },
                     *       "note": "sin curtido",
                     *       "lines": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": {
                     *             "es": "Revueltas",
                     *             "en": "Pork and cheese"
                     *           },
                     *           "options": [
                     *             {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "group": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "role": "dough",
                     *               "priceCents": 250
                     *             }
                     *           ],
                     *           "quantity": 1,
                     *           "unitPriceCents": 250,
                     *           "totalCents": 250,
                     *           "note": "sin curtido",
                     *           "guest": "Ana"
                     *         }
                     *       ],
                     *       "subtotalCents": 250,
                     *       "tipCents": 250,
                     *       "totalCents": 250,
                     *       "currency": "USD",
                     *       "paidCents": 250,
                     *       "placedAt": "2026-11-21T18:00:00Z",
                     *       "pickupAt": "2026-11-21T18:00:00Z",
                     *       "promisedAt": "2026-11-21T18:00:00Z",
                     *       "cancellation": {
                     *         "by": "guest",
                     *         "reason": "Se acabó la masa"
                     *       },
                     *       "seenAt": "2026-11-21T18:00:00Z",
                     *       "practice": true,
                     *       "version": 1,
                     *       "history": [
                     *         {
                     *           "status": "received",
                     *           "at": "2026-11-21T18:00:00Z",
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         }
                     *       ],
                     *       "guestToken": "GQ7nq5l4fH0eV3mYw2b1dQ"
                     *     }
                     */
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            /** @description `idempotency-key-required`, `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyRequiredProblem"] | components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `closed`, `item-unavailable`, `kitchen-full`, `not-accepting-orders`, `order-too-large`, `price-changed`, `slot-unavailable` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ClosedProblem"] | components["schemas"]["ItemUnavailableProblem"] | components["schemas"]["KitchenFullProblem"] | components["schemas"]["NotAcceptingOrdersProblem"] | components["schemas"]["OrderTooLargeProblem"] | components["schemas"]["PriceChangedProblem"] | components["schemas"]["SlotUnavailableProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency-key-reused`, `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-open-orders`, `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyOpenOrdersProblem"] | components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `guestToken` from the answer to placing the order. Signed-in staff need none
                 * @example GQ7nq5l4fH0eV3mYw2b1dQ
                 */
                "x-order-token"?: string;
            };
            path: {
                /**
                 * @description The order
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order as it is now */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "number": 1,
                     *       "channel": "table",
                     *       "status": "received",
                     *       "table": 5,
                     *       "tableSource": "scanned",
                     *       "customer": {
                     *         "name": "Ana",
                     *         "phone": "+503 7000 0000"
                     *       },
                     *       "note": "sin curtido",
                     *       "lines": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": {
                     *             "es": "Revueltas",
                     *             "en": "Pork and cheese"
                     *           },
                     *           "options": [
                     *             {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "group": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "role": "dough",
                     *               "priceCents": 250
                     *             }
                     *           ],
                     *           "quantity": 1,
                     *           "unitPriceCents": 250,
                     *           "totalCents": 250,
                     *           "note": "sin curtido",
                     *           "guest": "Ana"
                     *         }
                     *       ],
                     *       "subtotalCents": 250,
                     *       "tipCents": 250,
                     *       "totalCents": 250,
                     *       "currency": "USD",
                     *       "paidCents": 250,
                     *       "placedAt": "2026-11-21T18:00:00Z",
                     *       "pickupAt": "2026-11-21T18:00:00Z",
                     *       "promisedAt": "2026-11-21T18:00:00Z",
                     *       "cancellation": {
                     *         "by": "guest",
                     *         "reason": "Se acabó la masa"
                     *       },
                     *       "seenAt": "2026-11-21T18:00:00Z",
                     *       "practice": true,
                     *       "version": 1,
                     *       "history": [
                     *         {
                     *           "status": "received",
                     *           "at": "2026-11-21T18:00:00Z",
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `order-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrderNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that is to be changed, such as "3"; refused with 412 when it has changed since
                 * @example "1"
                 */
                "if-match"?: string;
                /**
                 * @description The `guestToken` from the answer to placing the order. Signed-in staff need none
                 * @example GQ7nq5l4fH0eV3mYw2b1dQ
                 */
                "x-order-token"?: string;
            };
            path: {
                /**
                 * @description The order
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, cancelled */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "number": 1,
                     *       "channel": "table",
                     *       "status": "received",
                     *       "table": 5,
                     *       "tableSource": "scanned",
                     *       "customer": {
                     *         "name": "Ana",
                     *         "phone": "+503 7000 0000"
                     *       },
                     *       "note": "sin curtido",
                     *       "lines": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": {
                     *             "es": "Revueltas",
                     *             "en": "Pork and cheese"
                     *           },
                     *           "options": [
                     *             {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "group": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "role": "dough",
                     *               "priceCents": 250
                     *             }
                     *           ],
                     *           "quantity": 1,
                     *           "unitPriceCents": 250,
                     *           "totalCents": 250,
                     *           "note": "sin curtido",
                     *           "guest": "Ana"
                     *         }
                     *       ],
                     *       "subtotalCents": 250,
                     *       "tipCents": 250,
                     *       "totalCents": 250,
                     *       "currency": "USD",
                     *       "paidCents": 250,
                     *       "placedAt": "2026-11-21T18:00:00Z",
                     *       "pickupAt": "2026-11-21T18:00:00Z",
                     *       "promisedAt": "2026-11-21T18:00:00Z",
                     *       "cancellation": {
                     *         "by": "guest",
                     *         "reason": "Se acabó la masa"
                     *       },
                     *       "seenAt": "2026-11-21T18:00:00Z",
                     *       "practice": true,
                     *       "version": 1,
                     *       "history": [
                     *         {
                     *           "status": "received",
                     *           "at": "2026-11-21T18:00:00Z",
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `order-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrderNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `illegal-transition`, `order-paid` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IllegalTransitionProblem"] | components["schemas"]["OrderPaidProblem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleVersionProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    orderEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the last event you have seen: every event after it is sent, none twice. When that cannot be done, because the shop restored a backup or too much has happened since, the stream begins with `event: reset` instead.
                 * @example 9f2c4b7a1d3e5f60-17
                 */
                "last-event-id"?: string;
                /**
                 * @description The `guestToken` from the answer to placing the order. Signed-in staff need none
                 * @example GQ7nq5l4fH0eV3mYw2b1dQ
                 */
                "x-order-token"?: string;
            };
            path: {
                /**
                 * @description The order
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream: the data of each event has this shape */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["OrderEvent"] | components["schemas"]["Heartbeat"] | components["schemas"]["Reset"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `order-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrderNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `too-many-streams` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyStreamsProblem"];
                };
            };
        };
    };
    listPayments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its payments */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "payments": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "orderId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "shiftId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "method": "cash",
                     *           "amountCents": 250,
                     *           "tipCents": 250,
                     *           "receivedCents": 250,
                     *           "changeCents": 250,
                     *           "reference": "TX-004211",
                     *           "takenBy": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           },
                     *           "at": "2026-11-21T18:00:00Z",
                     *           "undone": {
                     *             "at": "2026-11-21T18:00:00Z",
                     *             "by": {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": "Rosa"
                     *             },
                     *             "reason": "Cobrado dos veces"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Payments"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `order-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrderNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    takePayment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 8 to 255 visible ASCII characters, new for each order, such as a UUID
                 * @example 7c5c9a3e-2f0b-4c3e-9b1d-8f3a6f0a1e57
                 */
                "idempotency-key": string;
            };
            path: {
                /**
                 * @description The order
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "card",
                 *       "amountCents": 1,
                 *       "tipCents": 0
                 *     }
                 */
                "application/json": components["schemas"]["PaymentRequest"];
            };
        };
        responses: {
            /** @description The payment, stored, and the order after it */
            201: {
                headers: {
                    /** @description Only when this answer was given before */
                    "idempotency-replayed"?: "true";
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "payment": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "orderId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "shiftId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "method": "cash",
                     *         "amountCents": 250,
                     *         "tipCents": 250,
                     *         "receivedCents": 250,
                     *         "changeCents": 250,
                     *         "reference": "TX-004211",
                     *         "takenBy": {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa"
                     *         },
                     *         "at": "2026-11-21T18:00:00Z",
                     *         "undone": {
                     *           "at": "2026-11-21T18:00:00Z",
                     *           "by": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           },
                     *           "reason": "Cobrado dos veces"
                     *         }
                     *       },
                     *       "order": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "number": 1,
                     *         "channel": "table",
                     *         "status": "received",
                     *         "table": 5,
                     *         "tableSource": "scanned",
                     *         "customer": {
                     *           "name": "Ana",
                     *           "phone": "+503 7000 0000"
                     *         },
                     *         "note": "sin curtido",
                     *         "lines": [
                     *           {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "options": [
                     *               {
                     *                 "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                 "group": {
                     *                   "es": "Revueltas",
                     *                   "en": "Pork and cheese"
                     *                 },
                     *                 "name": {
                     *                   "es": "Revueltas",
                     *                   "en": "Pork and cheese"
                     *                 },
                     *                 "role": "dough",
                     *                 "priceCents": 250
                     *               }
                     *             ],
                     *             "quantity": 1,
                     *             "unitPriceCents": 250,
                     *             "totalCents": 250,
                     *             "note": "sin curtido",
                     *             "guest": "Ana"
                     *           }
                     *         ],
                     *         "subtotalCents": 250,
                     *         "tipCents": 250,
                     *         "totalCents": 250,
                     *         "currency": "USD",
                     *         "paidCents": 250,
                     *         "placedAt": "2026-11-21T18:00:00Z",
                     *         "pickupAt": "2026-11-21T18:00:00Z",
                     *         "promisedAt": "2026-11-21T18:00:00Z",
                     *         "cancellation": {
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         },
                     *         "seenAt": "2026-11-21T18:00:00Z",
                     *         "practice": true,
                     *         "version": 1,
                     *         "history": [
                     *           {
                     *             "status": "received",
                     *             "at": "2026-11-21T18:00:00Z",
                     *             "by": "guest",
                     *             "reason": "Se acabó la masa"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentAnswer"];
                };
            };
            /** @description `idempotency-key-required`, `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyRequiredProblem"] | components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `order-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrderNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `order-cancelled`, `practice-order`, `overpaid`, `no-open-shift` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrderCancelledProblem"] | components["schemas"]["PracticeOrderProblem"] | components["schemas"]["OverpaidProblem"] | components["schemas"]["NoOpenShiftProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency-key-reused`, `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    subscribeToOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `guestToken` from the answer to placing the order. Signed-in staff need none
                 * @example GQ7nq5l4fH0eV3mYw2b1dQ
                 */
                "x-order-token"?: string;
            };
            path: {
                /**
                 * @description The order
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endpoint": "https://fcm.googleapis.com/fcm/send/cYk3v0kq1tq0m",
                 *       "keys": {
                 *         "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                 *         "auth": "BTBZMqHH6r4Tts7J_aSIgg"
                 *       },
                 *       "language": "es"
                 *     }
                 */
                "application/json": components["schemas"]["PushSubscriptionRequest"];
            };
        };
        responses: {
            /** @description It is subscribed */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10"
                     *     }
                     */
                    "application/json": components["schemas"]["PushSubscription"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `order-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrderNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `order-over` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrderOverProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    unsubscribeFromOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `guestToken` from the answer to placing the order. Signed-in staff need none
                 * @example GQ7nq5l4fH0eV3mYw2b1dQ
                 */
                "x-order-token"?: string;
            };
            path: {
                /**
                 * @description The order
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
                /**
                 * @description From the answer to subscribing
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It gets no more notifications */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `order-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrderNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    changeOrderStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that is to be changed, such as "3"; refused with 412 when it has changed since
                 * @example "1"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description The order
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "preparing"
                 *     }
                 */
                "application/json": components["schemas"]["StatusRequest"];
            };
        };
        responses: {
            /** @description The order after the move */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "number": 1,
                     *       "channel": "table",
                     *       "status": "received",
                     *       "table": 5,
                     *       "tableSource": "scanned",
                     *       "customer": {
                     *         "name": "Ana",
                     *         "phone": "+503 7000 0000"
                     *       },
                     *       "note": "sin curtido",
                     *       "lines": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": {
                     *             "es": "Revueltas",
                     *             "en": "Pork and cheese"
                     *           },
                     *           "options": [
                     *             {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "group": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "role": "dough",
                     *               "priceCents": 250
                     *             }
                     *           ],
                     *           "quantity": 1,
                     *           "unitPriceCents": 250,
                     *           "totalCents": 250,
                     *           "note": "sin curtido",
                     *           "guest": "Ana"
                     *         }
                     *       ],
                     *       "subtotalCents": 250,
                     *       "tipCents": 250,
                     *       "totalCents": 250,
                     *       "currency": "USD",
                     *       "paidCents": 250,
                     *       "placedAt": "2026-11-21T18:00:00Z",
                     *       "pickupAt": "2026-11-21T18:00:00Z",
                     *       "promisedAt": "2026-11-21T18:00:00Z",
                     *       "cancellation": {
                     *         "by": "guest",
                     *         "reason": "Se acabó la masa"
                     *       },
                     *       "seenAt": "2026-11-21T18:00:00Z",
                     *       "practice": true,
                     *       "version": 1,
                     *       "history": [
                     *         {
                     *           "status": "received",
                     *           "at": "2026-11-21T18:00:00Z",
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `order-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrderNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `illegal-transition`, `order-paid` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IllegalTransitionProblem"] | components["schemas"]["OrderPaidProblem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleVersionProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    undoOrderMove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that is to be changed, such as "3"; refused with 412 when it has changed since
                 * @example "1"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description The order
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order as it was before the move */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "number": 1,
                     *       "channel": "table",
                     *       "status": "received",
                     *       "table": 5,
                     *       "tableSource": "scanned",
                     *       "customer": {
                     *         "name": "Ana",
                     *         "phone": "+503 7000 0000"
                     *       },
                     *       "note": "sin curtido",
                     *       "lines": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": {
                     *             "es": "Revueltas",
                     *             "en": "Pork and cheese"
                     *           },
                     *           "options": [
                     *             {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "group": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "role": "dough",
                     *               "priceCents": 250
                     *             }
                     *           ],
                     *           "quantity": 1,
                     *           "unitPriceCents": 250,
                     *           "totalCents": 250,
                     *           "note": "sin curtido",
                     *           "guest": "Ana"
                     *         }
                     *       ],
                     *       "subtotalCents": 250,
                     *       "tipCents": 250,
                     *       "totalCents": 250,
                     *       "currency": "USD",
                     *       "paidCents": 250,
                     *       "placedAt": "2026-11-21T18:00:00Z",
                     *       "pickupAt": "2026-11-21T18:00:00Z",
                     *       "promisedAt": "2026-11-21T18:00:00Z",
                     *       "cancellation": {
                     *         "by": "guest",
                     *         "reason": "Se acabó la masa"
                     *       },
                     *       "seenAt": "2026-11-21T18:00:00Z",
                     *       "practice": true,
                     *       "version": 1,
                     *       "history": [
                     *         {
                     *           "status": "received",
                     *           "at": "2026-11-21T18:00:00Z",
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `order-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrderNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `item-unavailable`, `nothing-to-undo` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ItemUnavailableProblem"] | components["schemas"]["NothingToUndoProblem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleVersionProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    clearPractice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there were */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cancelled": 12
                     *     }
                     */
                    "application/json": components["schemas"]["ClearedPractice"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    markOrdersSeen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderIds": [
                 *         "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SeenRequest"];
            };
        };
        responses: {
            /** @description Every one of them that exists is seen */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    undoPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Cobrado dos veces"
                 *     }
                 */
                "application/json": components["schemas"]["UndoPaymentRequest"];
            };
        };
        responses: {
            /** @description The payment, marked, and the order after it */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "payment": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "orderId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "shiftId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "method": "cash",
                     *         "amountCents": 250,
                     *         "tipCents": 250,
                     *         "receivedCents": 250,
                     *         "changeCents": 250,
                     *         "reference": "TX-004211",
                     *         "takenBy": {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa"
                     *         },
                     *         "at": "2026-11-21T18:00:00Z",
                     *         "undone": {
                     *           "at": "2026-11-21T18:00:00Z",
                     *           "by": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           },
                     *           "reason": "Cobrado dos veces"
                     *         }
                     *       },
                     *       "order": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "number": 1,
                     *         "channel": "table",
                     *         "status": "received",
                     *         "table": 5,
                     *         "tableSource": "scanned",
                     *         "customer": {
                     *           "name": "Ana",
                     *           "phone": "+503 7000 0000"
                     *         },
                     *         "note": "sin curtido",
                     *         "lines": [
                     *           {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "options": [
                     *               {
                     *                 "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                 "group": {
                     *                   "es": "Revueltas",
                     *                   "en": "Pork and cheese"
                     *                 },
                     *                 "name": {
                     *                   "es": "Revueltas",
                     *                   "en": "Pork and cheese"
                     *                 },
                     *                 "role": "dough",
                     *                 "priceCents": 250
                     *               }
                     *             ],
                     *             "quantity": 1,
                     *             "unitPriceCents": 250,
                     *             "totalCents": 250,
                     *             "note": "sin curtido",
                     *             "guest": "Ana"
                     *           }
                     *         ],
                     *         "subtotalCents": 250,
                     *         "tipCents": 250,
                     *         "totalCents": 250,
                     *         "currency": "USD",
                     *         "paidCents": 250,
                     *         "placedAt": "2026-11-21T18:00:00Z",
                     *         "pickupAt": "2026-11-21T18:00:00Z",
                     *         "promisedAt": "2026-11-21T18:00:00Z",
                     *         "cancellation": {
                     *           "by": "guest",
                     *           "reason": "Se acabó la masa"
                     *         },
                     *         "seenAt": "2026-11-21T18:00:00Z",
                     *         "practice": true,
                     *         "version": 1,
                     *         "history": [
                     *           {
                     *             "status": "received",
                     *             "at": "2026-11-21T18:00:00Z",
                     *             "by": "guest",
                     *             "reason": "Se acabó la masa"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentAnswer"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `payment-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PaymentNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `payment-undone`, `no-open-shift` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["PaymentUndoneProblem"] | components["schemas"]["NoOpenShiftProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    listPickupSlots: {
        parameters: {
            query?: {
                /**
                 * @description The order’s comal units: the sum of each item’s `comalUnits` times its quantity
                 * @example 1
                 */
                units?: number;
            };
            header?: {
                /**
                 * @description The ETag of an answer that the client has
                 * @example "Yk3v0kq1tq0mDkQyqzL2Aw"
                 */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The free slots */
            200: {
                headers: {
                    /** @description A shared cache may hand it on for a second; a browser may keep it, if it asks with If-None-Match before each use */
                    "cache-control"?: "public, max-age=0, s-maxage=1, must-revalidate";
                    /** @description Names exactly this content; send it as If-None-Match */
                    etag?: string;
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slots": [
                     *         {
                     *           "at": "2026-11-21T18:00:00Z",
                     *           "endsAt": "2026-11-21T18:00:00Z",
                     *           "unitsLeft": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PickupSlots"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match */
            304: {
                headers: {
                    /** @description A shared cache may hand it on for a second; a browser may keep it, if it asks with If-None-Match before each use */
                    "cache-control"?: "public, max-age=0, s-maxage=1, must-revalidate";
                    /** @description Names exactly this content; send it as If-None-Match */
                    etag?: string;
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    erasePersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+50370000000"
                 *     }
                 */
                "application/json": components["schemas"]["PersonRequest"];
            };
        };
        responses: {
            /** @description Erased */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orders": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ErasedData"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `orders-still-open` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrdersStillOpenProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    findPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+50370000000"
                 *     }
                 */
                "application/json": components["schemas"]["PersonRequest"];
            };
        };
        responses: {
            /** @description What is kept */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "phone": "+50370000000",
                     *       "count": 1,
                     *       "orders": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "number": 1,
                     *           "channel": "table",
                     *           "status": "received",
                     *           "table": 5,
                     *           "tableSource": "scanned",
                     *           "customer": {
                     *             "name": "Ana",
                     *             "phone": "+503 7000 0000"
                     *           },
                     *           "note": "sin curtido",
                     *           "lines": [
                     *             {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": {
                     *                 "es": "Revueltas",
                     *                 "en": "Pork and cheese"
                     *               },
                     *               "options": [
                     *                 {
                     *                   "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                   "group": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "name": {
                     *                     "es": "Revueltas",
                     *                     "en": "Pork and cheese"
                     *                   },
                     *                   "role": "dough",
                     *                   "priceCents": 250
                     *                 }
                     *               ],
                     *               "quantity": 1,
                     *               "unitPriceCents": 250,
                     *               "totalCents": 250,
                     *               "note": "sin curtido",
                     *               "guest": "Ana"
                     *             }
                     *           ],
                     *           "subtotalCents": 250,
                     *           "tipCents": 250,
                     *           "totalCents": 250,
                     *           "currency": "USD",
                     *           "paidCents": 250,
                     *           "placedAt": "2026-11-21T18:00:00Z",
                     *           "pickupAt": "2026-11-21T18:00:00Z",
                     *           "promisedAt": "2026-11-21T18:00:00Z",
                     *           "cancellation": {
                     *             "by": "guest",
                     *             "reason": "Se acabó la masa"
                     *           },
                     *           "seenAt": "2026-11-21T18:00:00Z",
                     *           "practice": true,
                     *           "version": 1,
                     *           "history": [
                     *             {
                     *               "status": "received",
                     *               "at": "2026-11-21T18:00:00Z",
                     *               "by": "guest",
                     *               "reason": "Se acabó la masa"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    getPushKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publicKey": "BYk3v0kq1tq0mYk3v0kq1tq0mYk3v0kq1tq0mYk3v0kq1tq0mYk3v0kq1tq0mYk3v0kq1tq0mYk3v0kq1tq0mQo"
                     *     }
                     */
                    "application/json": components["schemas"]["PushKey"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    reportPayments: {
        parameters: {
            query?: {
                /**
                 * @description The first business day, by the shop’s calendar; today when both are left out
                 * @example 2026-11-21
                 */
                from?: string;
                /**
                 * @description The last business day, included: a range has 366 days at most
                 * @example 2026-11-21
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "USD",
                     *       "from": "2026-11-21",
                     *       "to": "2026-11-21",
                     *       "byMethod": [
                     *         {
                     *           "method": "cash",
                     *           "payments": 1,
                     *           "amountCents": 250,
                     *           "tipCents": 250
                     *         }
                     *       ],
                     *       "byPerson": [
                     *         {
                     *           "person": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           },
                     *           "payments": 1,
                     *           "amountCents": 250,
                     *           "tipCents": 250
                     *         }
                     *       ],
                     *       "givenBack": {
                     *         "payments": 1,
                     *         "cents": 250
                     *       },
                     *       "unpaid": {
                     *         "orders": 1,
                     *         "cents": 250
                     *       },
                     *       "expectedCashCents": 250
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentReport"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    reportPromises: {
        parameters: {
            query?: {
                /**
                 * @description The first business day, by the shop’s calendar; today when both are left out
                 * @example 2026-11-21
                 */
                from?: string;
                /**
                 * @description The last business day, included: a range has 366 days at most
                 * @example 2026-11-21
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-11-21",
                     *       "to": "2026-11-21",
                     *       "all": {
                     *         "orders": 1,
                     *         "p50Minutes": 1,
                     *         "p90Minutes": 1
                     *       },
                     *       "byHour": [
                     *         {
                     *           "hour": 1,
                     *           "orders": 1,
                     *           "p50Minutes": 1,
                     *           "p90Minutes": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PromiseReport"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    reportSales: {
        parameters: {
            query?: {
                /**
                 * @description The first business day, by the shop’s calendar; today when both are left out
                 * @example 2026-11-21
                 */
                from?: string;
                /**
                 * @description The last business day, included: a range has 366 days at most
                 * @example 2026-11-21
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "USD",
                     *       "timeZone": "America/El_Salvador",
                     *       "taxPercent": 13,
                     *       "today": "2026-11-21",
                     *       "range": {
                     *         "from": "2026-11-21",
                     *         "to": "2026-11-21",
                     *         "totals": {
                     *           "orders": 1,
                     *           "salesCents": 250,
                     *           "averageCents": 250,
                     *           "tipsCents": 250,
                     *           "taxCents": 250,
                     *           "cancelled": 1,
                     *           "cancelledCents": 250
                     *         },
                     *         "byDay": [
                     *           {
                     *             "day": "2026-11-21",
                     *             "orders": 1,
                     *             "salesCents": 250,
                     *             "tipsCents": 250
                     *           }
                     *         ],
                     *         "byHour": [
                     *           {
                     *             "hour": 1,
                     *             "orders": 1,
                     *             "salesCents": 250
                     *           }
                     *         ],
                     *         "byChannel": [
                     *           {
                     *             "channel": "table",
                     *             "orders": 1,
                     *             "salesCents": 250
                     *           }
                     *         ],
                     *         "byItem": [
                     *           {
                     *             "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "quantity": 1,
                     *             "salesCents": 250
                     *           }
                     *         ]
                     *       },
                     *       "before": {
                     *         "from": "2026-11-21",
                     *         "to": "2026-11-21",
                     *         "totals": {
                     *           "orders": 1,
                     *           "salesCents": 250,
                     *           "averageCents": 250,
                     *           "tipsCents": 250,
                     *           "taxCents": 250,
                     *           "cancelled": 1,
                     *           "cancelledCents": 250
                     *         },
                     *         "byDay": [
                     *           {
                     *             "day": "2026-11-21",
                     *             "orders": 1,
                     *             "salesCents": 250,
                     *             "tipsCents": 250
                     *           }
                     *         ],
                     *         "byHour": [
                     *           {
                     *             "hour": 1,
                     *             "orders": 1,
                     *             "salesCents": 250
                     *           }
                     *         ],
                     *         "byChannel": [
                     *           {
                     *             "channel": "table",
                     *             "orders": 1,
                     *             "salesCents": 250
                     *           }
                     *         ],
                     *         "byItem": [
                     *           {
                     *             "itemId": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": {
                     *               "es": "Revueltas",
                     *               "en": "Pork and cheese"
                     *             },
                     *             "quantity": 1,
                     *             "salesCents": 250
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SalesReport"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    getRestaurant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of an answer that the client has
                 * @example "Yk3v0kq1tq0mDkQyqzL2Aw"
                 */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restaurant as it is now */
            200: {
                headers: {
                    /** @description A shared cache may hand it on for a second; a browser may keep it, if it asks with If-None-Match before each use */
                    "cache-control"?: "public, max-age=0, s-maxage=1, must-revalidate";
                    /** @description Names exactly this content; send it as If-None-Match */
                    etag?: string;
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Pupusería La Ceiba",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "currency": "USD",
                     *       "timeZone": "America/El_Salvador",
                     *       "hours": [
                     *         {
                     *           "opens": "17:00",
                     *           "closes": "21:30",
                     *           "weekday": 1
                     *         }
                     *       ],
                     *       "openNow": true,
                     *       "nextOpeningAt": "2026-11-21T18:00:00Z",
                     *       "closesAt": "2026-11-21T18:00:00Z",
                     *       "address": "Calle Los Planes 12, Panchimalco",
                     *       "phone": "+50370000000",
                     *       "whatsapp": "+50370000000",
                     *       "mapUrl": "https://maps.app.goo.gl/Yk3v0kq1tq0mDkQyq",
                     *       "tableCodeRequired": true,
                     *       "settingsVersion": 1,
                     *       "paused": true,
                     *       "pausedUntil": "2026-11-21T18:00:00Z",
                     *       "pauseMessage": {
                     *         "es": "Revueltas",
                     *         "en": "Pork and cheese"
                     *       },
                     *       "tables": [
                     *         1
                     *       ],
                     *       "quotedMinutes": 1,
                     *       "full": true
                     *     }
                     */
                    "application/json": components["schemas"]["Restaurant"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match */
            304: {
                headers: {
                    /** @description A shared cache may hand it on for a second; a browser may keep it, if it asks with If-None-Match before each use */
                    "cache-control"?: "public, max-age=0, s-maxage=1, must-revalidate";
                    /** @description Names exactly this content; send it as If-None-Match */
                    etag?: string;
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that is to be changed, such as "3"; refused with 412 when it has changed since
                 * @example "1"
                 */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+50322220000"
                 *     }
                 */
                "application/json": components["schemas"]["SettingsRequest"];
            };
        };
        responses: {
            /** @description The restaurant as it is now */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Pupusería La Ceiba",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "currency": "USD",
                     *       "timeZone": "America/El_Salvador",
                     *       "hours": [
                     *         {
                     *           "opens": "17:00",
                     *           "closes": "21:30",
                     *           "weekday": 1
                     *         }
                     *       ],
                     *       "openNow": true,
                     *       "nextOpeningAt": "2026-11-21T18:00:00Z",
                     *       "closesAt": "2026-11-21T18:00:00Z",
                     *       "address": "Calle Los Planes 12, Panchimalco",
                     *       "phone": "+50370000000",
                     *       "whatsapp": "+50370000000",
                     *       "mapUrl": "https://maps.app.goo.gl/Yk3v0kq1tq0mDkQyq",
                     *       "tableCodeRequired": true,
                     *       "settingsVersion": 1,
                     *       "paused": true,
                     *       "pausedUntil": "2026-11-21T18:00:00Z",
                     *       "pauseMessage": {
                     *         "es": "Revueltas",
                     *         "en": "Pork and cheese"
                     *       },
                     *       "tables": [
                     *         1
                     *       ],
                     *       "quotedMinutes": 1,
                     *       "full": true
                     *     }
                     */
                    "application/json": components["schemas"]["Restaurant"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `currency-in-use` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CurrencyInUseProblem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleVersionProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    getOpeningHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As they were last set */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hours": [
                     *         {
                     *           "opens": "17:00",
                     *           "closes": "21:30",
                     *           "weekday": 1
                     *         }
                     *       ],
                     *       "exceptions": [
                     *         {
                     *           "date": "2026-12-24",
                     *           "periods": [
                     *             {
                     *               "opens": "17:00",
                     *               "closes": "21:30"
                     *             }
                     *           ],
                     *           "name": "Navidad"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StoredOpeningHours"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    setOpeningHours: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that is to be changed, such as "3"; refused with 412 when it has changed since
                 * @example "1"
                 */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hours": [
                 *         {
                 *           "opens": "17:00",
                 *           "closes": "21:30",
                 *           "weekday": 1
                 *         }
                 *       ],
                 *       "exceptions": [
                 *         {
                 *           "date": "2026-12-24",
                 *           "periods": [
                 *             {
                 *               "opens": "17:00",
                 *               "closes": "21:30"
                 *             }
                 *           ],
                 *           "name": "Navidad"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OpeningHoursRequest"];
            };
        };
        responses: {
            /** @description As they are now, in order */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hours": [
                     *         {
                     *           "opens": "17:00",
                     *           "closes": "21:30",
                     *           "weekday": 1
                     *         }
                     *       ],
                     *       "exceptions": [
                     *         {
                     *           "date": "2026-12-24",
                     *           "periods": [
                     *             {
                     *               "opens": "17:00",
                     *               "closes": "21:30"
                     *             }
                     *           ],
                     *           "name": "Navidad"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StoredOpeningHours"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleVersionProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    pauseOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "minutes": 30,
                 *       "message": {
                 *         "es": "Volvemos a las siete",
                 *         "en": "We are back at seven"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PauseRequest"];
            };
        };
        responses: {
            /** @description The restaurant as it is now */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Pupusería La Ceiba",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "currency": "USD",
                     *       "timeZone": "America/El_Salvador",
                     *       "hours": [
                     *         {
                     *           "opens": "17:00",
                     *           "closes": "21:30",
                     *           "weekday": 1
                     *         }
                     *       ],
                     *       "openNow": true,
                     *       "nextOpeningAt": "2026-11-21T18:00:00Z",
                     *       "closesAt": "2026-11-21T18:00:00Z",
                     *       "address": "Calle Los Planes 12, Panchimalco",
                     *       "phone": "+50370000000",
                     *       "whatsapp": "+50370000000",
                     *       "mapUrl": "https://maps.app.goo.gl/Yk3v0kq1tq0mDkQyq",
                     *       "tableCodeRequired": true,
                     *       "settingsVersion": 1,
                     *       "paused": true,
                     *       "pausedUntil": "2026-11-21T18:00:00Z",
                     *       "pauseMessage": {
                     *         "es": "Revueltas",
                     *         "en": "Pork and cheese"
                     *       },
                     *       "tables": [
                     *         1
                     *       ],
                     *       "quotedMinutes": 1,
                     *       "full": true
                     *     }
                     */
                    "application/json": components["schemas"]["Restaurant"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    resumeOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restaurant as it is now */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Pupusería La Ceiba",
                     *       "languages": [
                     *         "es"
                     *       ],
                     *       "currency": "USD",
                     *       "timeZone": "America/El_Salvador",
                     *       "hours": [
                     *         {
                     *           "opens": "17:00",
                     *           "closes": "21:30",
                     *           "weekday": 1
                     *         }
                     *       ],
                     *       "openNow": true,
                     *       "nextOpeningAt": "2026-11-21T18:00:00Z",
                     *       "closesAt": "2026-11-21T18:00:00Z",
                     *       "address": "Calle Los Planes 12, Panchimalco",
                     *       "phone": "+50370000000",
                     *       "whatsapp": "+50370000000",
                     *       "mapUrl": "https://maps.app.goo.gl/Yk3v0kq1tq0mDkQyq",
                     *       "tableCodeRequired": true,
                     *       "settingsVersion": 1,
                     *       "paused": true,
                     *       "pausedUntil": "2026-11-21T18:00:00Z",
                     *       "pauseMessage": {
                     *         "es": "Revueltas",
                     *         "en": "Pork and cheese"
                     *       },
                     *       "tables": [
                     *         1
                     *       ],
                     *       "quotedMinutes": 1,
                     *       "full": true
                     *     }
                     */
                    "application/json": components["schemas"]["Restaurant"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    finishSetUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is set up */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As they were last set */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Pupusería La Ceiba",
                     *       "address": "Calle Los Planes 12, Panchimalco",
                     *       "phone": "+50370000000",
                     *       "whatsapp": "+50370000000",
                     *       "mapUrl": "https://maps.app.goo.gl/Yk3v0kq1tq0mDkQyq",
                     *       "timeZone": "America/El_Salvador",
                     *       "currency": "USD",
                     *       "quotedMinutes": 20,
                     *       "comalUnitsPerHour": 120,
                     *       "slotMinutes": 15,
                     *       "unitsPerSlot": 30,
                     *       "lastOrderMinutes": 30,
                     *       "maxOrderUnits": 60,
                     *       "fullAfterMinutes": 90,
                     *       "maxUnseenOrders": 3,
                     *       "taxPercent": 13,
                     *       "maxDifferenceCents": 100,
                     *       "tableCodeRequired": true,
                     *       "forgetAfterDays": 90,
                     *       "settingsVersion": 1,
                     *       "setUpAt": "2026-11-21T18:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    listShifts: {
        parameters: {
            query?: {
                /**
                 * @description Only shifts with a smaller number
                 * @example 18
                 */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shifts */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "shifts": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "number": 17,
                     *           "openedAt": "2026-11-21T18:00:00Z",
                     *           "openedBy": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           },
                     *           "floatCents": 250,
                     *           "closedAt": "2026-11-21T18:00:00Z",
                     *           "closedBy": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           },
                     *           "moves": [
                     *             {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "kind": "drop",
                     *               "amountCents": 250,
                     *               "reason": "Hielo",
                     *               "by": {
                     *                 "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                 "name": "Rosa"
                     *               },
                     *               "at": "2026-11-21T18:00:00Z"
                     *             }
                     *           ],
                     *           "report": {
                     *             "sales": {
                     *               "orders": 1,
                     *               "salesCents": 250,
                     *               "taxCents": 250,
                     *               "orderTipsCents": 250,
                     *               "unpaidOrders": 1,
                     *               "unpaidCents": 250
                     *             },
                     *             "byMethod": [
                     *               {
                     *                 "method": "cash",
                     *                 "payments": 1,
                     *                 "amountCents": 250,
                     *                 "tipCents": 250
                     *               }
                     *             ],
                     *             "byPerson": [
                     *               {
                     *                 "person": {
                     *                   "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                   "name": "Rosa"
                     *                 },
                     *                 "payments": 1,
                     *                 "amountCents": 250,
                     *                 "tipCents": 250
                     *               }
                     *             ],
                     *             "givenBack": {
                     *               "payments": 1,
                     *               "cents": 250
                     *             },
                     *             "dropsCents": 250,
                     *             "payoutsCents": 250,
                     *             "payInsCents": 250,
                     *             "expectedCents": 250,
                     *             "countedCents": 250,
                     *             "differenceCents": 250,
                     *             "counts": [
                     *               {
                     *                 "valueCents": 500,
                     *                 "count": 12
                     *               }
                     *             ]
                     *           },
                     *           "mustExplain": true,
                     *           "explanation": {
                     *             "reason": "Vuelto mal dado en la mesa 4",
                     *             "by": {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": "Rosa"
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Shifts"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    openShift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "floatCents": 5000
                 *     }
                 */
                "application/json": components["schemas"]["OpenShiftRequest"];
            };
        };
        responses: {
            /** @description The shift, open */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "number": 17,
                     *       "openedAt": "2026-11-21T18:00:00Z",
                     *       "openedBy": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa"
                     *       },
                     *       "floatCents": 250,
                     *       "closedAt": "2026-11-21T18:00:00Z",
                     *       "closedBy": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa"
                     *       },
                     *       "moves": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "kind": "drop",
                     *           "amountCents": 250,
                     *           "reason": "Hielo",
                     *           "by": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           },
                     *           "at": "2026-11-21T18:00:00Z"
                     *         }
                     *       ],
                     *       "report": {
                     *         "sales": {
                     *           "orders": 1,
                     *           "salesCents": 250,
                     *           "taxCents": 250,
                     *           "orderTipsCents": 250,
                     *           "unpaidOrders": 1,
                     *           "unpaidCents": 250
                     *         },
                     *         "byMethod": [
                     *           {
                     *             "method": "cash",
                     *             "payments": 1,
                     *             "amountCents": 250,
                     *             "tipCents": 250
                     *           }
                     *         ],
                     *         "byPerson": [
                     *           {
                     *             "person": {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": "Rosa"
                     *             },
                     *             "payments": 1,
                     *             "amountCents": 250,
                     *             "tipCents": 250
                     *           }
                     *         ],
                     *         "givenBack": {
                     *           "payments": 1,
                     *           "cents": 250
                     *         },
                     *         "dropsCents": 250,
                     *         "payoutsCents": 250,
                     *         "payInsCents": 250,
                     *         "expectedCents": 250,
                     *         "countedCents": 250,
                     *         "differenceCents": 250,
                     *         "counts": [
                     *           {
                     *             "valueCents": 500,
                     *             "count": 12
                     *           }
                     *         ]
                     *       },
                     *       "mustExplain": true,
                     *       "explanation": {
                     *         "reason": "Vuelto mal dado en la mesa 4",
                     *         "by": {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Shift"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `shift-open`, `difference-unexplained` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ShiftOpenProblem"] | components["schemas"]["DifferenceUnexplainedProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    getShift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shift
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shift */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "number": 17,
                     *       "openedAt": "2026-11-21T18:00:00Z",
                     *       "openedBy": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa"
                     *       },
                     *       "floatCents": 250,
                     *       "closedAt": "2026-11-21T18:00:00Z",
                     *       "closedBy": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa"
                     *       },
                     *       "moves": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "kind": "drop",
                     *           "amountCents": 250,
                     *           "reason": "Hielo",
                     *           "by": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           },
                     *           "at": "2026-11-21T18:00:00Z"
                     *         }
                     *       ],
                     *       "report": {
                     *         "sales": {
                     *           "orders": 1,
                     *           "salesCents": 250,
                     *           "taxCents": 250,
                     *           "orderTipsCents": 250,
                     *           "unpaidOrders": 1,
                     *           "unpaidCents": 250
                     *         },
                     *         "byMethod": [
                     *           {
                     *             "method": "cash",
                     *             "payments": 1,
                     *             "amountCents": 250,
                     *             "tipCents": 250
                     *           }
                     *         ],
                     *         "byPerson": [
                     *           {
                     *             "person": {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": "Rosa"
                     *             },
                     *             "payments": 1,
                     *             "amountCents": 250,
                     *             "tipCents": 250
                     *           }
                     *         ],
                     *         "givenBack": {
                     *           "payments": 1,
                     *           "cents": 250
                     *         },
                     *         "dropsCents": 250,
                     *         "payoutsCents": 250,
                     *         "payInsCents": 250,
                     *         "expectedCents": 250,
                     *         "countedCents": 250,
                     *         "differenceCents": 250,
                     *         "counts": [
                     *           {
                     *             "valueCents": 500,
                     *             "count": 12
                     *           }
                     *         ]
                     *       },
                     *       "mustExplain": true,
                     *       "explanation": {
                     *         "reason": "Vuelto mal dado en la mesa 4",
                     *         "by": {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Shift"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `shift-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ShiftNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    explainDifference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shift
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Cobrado dos veces"
                 *     }
                 */
                "application/json": components["schemas"]["ExplanationRequest"];
            };
        };
        responses: {
            /** @description The shift with its explanation */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "number": 17,
                     *       "openedAt": "2026-11-21T18:00:00Z",
                     *       "openedBy": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa"
                     *       },
                     *       "floatCents": 250,
                     *       "closedAt": "2026-11-21T18:00:00Z",
                     *       "closedBy": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa"
                     *       },
                     *       "moves": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "kind": "drop",
                     *           "amountCents": 250,
                     *           "reason": "Hielo",
                     *           "by": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           },
                     *           "at": "2026-11-21T18:00:00Z"
                     *         }
                     *       ],
                     *       "report": {
                     *         "sales": {
                     *           "orders": 1,
                     *           "salesCents": 250,
                     *           "taxCents": 250,
                     *           "orderTipsCents": 250,
                     *           "unpaidOrders": 1,
                     *           "unpaidCents": 250
                     *         },
                     *         "byMethod": [
                     *           {
                     *             "method": "cash",
                     *             "payments": 1,
                     *             "amountCents": 250,
                     *             "tipCents": 250
                     *           }
                     *         ],
                     *         "byPerson": [
                     *           {
                     *             "person": {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": "Rosa"
                     *             },
                     *             "payments": 1,
                     *             "amountCents": 250,
                     *             "tipCents": 250
                     *           }
                     *         ],
                     *         "givenBack": {
                     *           "payments": 1,
                     *           "cents": 250
                     *         },
                     *         "dropsCents": 250,
                     *         "payoutsCents": 250,
                     *         "payInsCents": 250,
                     *         "expectedCents": 250,
                     *         "countedCents": 250,
                     *         "differenceCents": 250,
                     *         "counts": [
                     *           {
                     *             "valueCents": 500,
                     *             "count": 12
                     *           }
                     *         ]
                     *       },
                     *       "mustExplain": true,
                     *       "explanation": {
                     *         "reason": "Vuelto mal dado en la mesa 4",
                     *         "by": {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Shift"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `shift-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ShiftNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `nothing-to-explain` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NothingToExplainProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    getCurrentShift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open shift and the one before */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "shift": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "number": 17,
                     *         "openedAt": "2026-11-21T18:00:00Z",
                     *         "openedBy": {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa"
                     *         },
                     *         "floatCents": 250,
                     *         "closedAt": "2026-11-21T18:00:00Z",
                     *         "closedBy": {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa"
                     *         },
                     *         "moves": [
                     *           {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "kind": "drop",
                     *             "amountCents": 250,
                     *             "reason": "Hielo",
                     *             "by": {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": "Rosa"
                     *             },
                     *             "at": "2026-11-21T18:00:00Z"
                     *           }
                     *         ],
                     *         "report": {
                     *           "sales": {
                     *             "orders": 1,
                     *             "salesCents": 250,
                     *             "taxCents": 250,
                     *             "orderTipsCents": 250,
                     *             "unpaidOrders": 1,
                     *             "unpaidCents": 250
                     *           },
                     *           "byMethod": [
                     *             {
                     *               "method": "cash",
                     *               "payments": 1,
                     *               "amountCents": 250,
                     *               "tipCents": 250
                     *             }
                     *           ],
                     *           "byPerson": [
                     *             {
                     *               "person": {
                     *                 "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                 "name": "Rosa"
                     *               },
                     *               "payments": 1,
                     *               "amountCents": 250,
                     *               "tipCents": 250
                     *             }
                     *           ],
                     *           "givenBack": {
                     *             "payments": 1,
                     *             "cents": 250
                     *           },
                     *           "dropsCents": 250,
                     *           "payoutsCents": 250,
                     *           "payInsCents": 250,
                     *           "expectedCents": 250,
                     *           "countedCents": 250,
                     *           "differenceCents": 250,
                     *           "counts": [
                     *             {
                     *               "valueCents": 500,
                     *               "count": 12
                     *             }
                     *           ]
                     *         },
                     *         "mustExplain": true,
                     *         "explanation": {
                     *           "reason": "Vuelto mal dado en la mesa 4",
                     *           "by": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           }
                     *         }
                     *       },
                     *       "last": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "number": 17,
                     *         "openedAt": "2026-11-21T18:00:00Z",
                     *         "openedBy": {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa"
                     *         },
                     *         "floatCents": 250,
                     *         "closedAt": "2026-11-21T18:00:00Z",
                     *         "closedBy": {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa"
                     *         },
                     *         "moves": [
                     *           {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "kind": "drop",
                     *             "amountCents": 250,
                     *             "reason": "Hielo",
                     *             "by": {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": "Rosa"
                     *             },
                     *             "at": "2026-11-21T18:00:00Z"
                     *           }
                     *         ],
                     *         "report": {
                     *           "sales": {
                     *             "orders": 1,
                     *             "salesCents": 250,
                     *             "taxCents": 250,
                     *             "orderTipsCents": 250,
                     *             "unpaidOrders": 1,
                     *             "unpaidCents": 250
                     *           },
                     *           "byMethod": [
                     *             {
                     *               "method": "cash",
                     *               "payments": 1,
                     *               "amountCents": 250,
                     *               "tipCents": 250
                     *             }
                     *           ],
                     *           "byPerson": [
                     *             {
                     *               "person": {
                     *                 "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *                 "name": "Rosa"
                     *               },
                     *               "payments": 1,
                     *               "amountCents": 250,
                     *               "tipCents": 250
                     *             }
                     *           ],
                     *           "givenBack": {
                     *             "payments": 1,
                     *             "cents": 250
                     *           },
                     *           "dropsCents": 250,
                     *           "payoutsCents": 250,
                     *           "payInsCents": 250,
                     *           "expectedCents": 250,
                     *           "countedCents": 250,
                     *           "differenceCents": 250,
                     *           "counts": [
                     *             {
                     *               "valueCents": 500,
                     *               "count": 12
                     *             }
                     *           ]
                     *         },
                     *         "mustExplain": true,
                     *         "explanation": {
                     *           "reason": "Vuelto mal dado en la mesa 4",
                     *           "by": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CurrentShift"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    closeShift: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 8 to 255 visible ASCII characters, new for each order, such as a UUID
                 * @example 7c5c9a3e-2f0b-4c3e-9b1d-8f3a6f0a1e57
                 */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "counts": [
                 *         {
                 *           "valueCents": 2000,
                 *           "count": 3
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CloseShiftRequest"];
            };
        };
        responses: {
            /** @description The shift, closed, with its report */
            200: {
                headers: {
                    /** @description Only when this answer was given before */
                    "idempotency-replayed"?: "true";
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "number": 17,
                     *       "openedAt": "2026-11-21T18:00:00Z",
                     *       "openedBy": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa"
                     *       },
                     *       "floatCents": 250,
                     *       "closedAt": "2026-11-21T18:00:00Z",
                     *       "closedBy": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa"
                     *       },
                     *       "moves": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "kind": "drop",
                     *           "amountCents": 250,
                     *           "reason": "Hielo",
                     *           "by": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           },
                     *           "at": "2026-11-21T18:00:00Z"
                     *         }
                     *       ],
                     *       "report": {
                     *         "sales": {
                     *           "orders": 1,
                     *           "salesCents": 250,
                     *           "taxCents": 250,
                     *           "orderTipsCents": 250,
                     *           "unpaidOrders": 1,
                     *           "unpaidCents": 250
                     *         },
                     *         "byMethod": [
                     *           {
                     *             "method": "cash",
                     *             "payments": 1,
                     *             "amountCents": 250,
                     *             "tipCents": 250
                     *           }
                     *         ],
                     *         "byPerson": [
                     *           {
                     *             "person": {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": "Rosa"
                     *             },
                     *             "payments": 1,
                     *             "amountCents": 250,
                     *             "tipCents": 250
                     *           }
                     *         ],
                     *         "givenBack": {
                     *           "payments": 1,
                     *           "cents": 250
                     *         },
                     *         "dropsCents": 250,
                     *         "payoutsCents": 250,
                     *         "payInsCents": 250,
                     *         "expectedCents": 250,
                     *         "countedCents": 250,
                     *         "differenceCents": 250,
                     *         "counts": [
                     *           {
                     *             "valueCents": 500,
                     *             "count": 12
                     *           }
                     *         ]
                     *       },
                     *       "mustExplain": true,
                     *       "explanation": {
                     *         "reason": "Vuelto mal dado en la mesa 4",
                     *         "by": {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Shift"];
                };
            };
            /** @description `idempotency-key-required`, `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyRequiredProblem"] | components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `no-open-shift` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NoOpenShiftProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency-key-reused`, `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    moveCash: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 8 to 255 visible ASCII characters, new for each order, such as a UUID
                 * @example 7c5c9a3e-2f0b-4c3e-9b1d-8f3a6f0a1e57
                 */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "payout",
                 *       "amountCents": 500,
                 *       "reason": "Hielo"
                 *     }
                 */
                "application/json": components["schemas"]["DrawerMoveRequest"];
            };
        };
        responses: {
            /** @description The open shift with the movement */
            201: {
                headers: {
                    /** @description Only when this answer was given before */
                    "idempotency-replayed"?: "true";
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "number": 17,
                     *       "openedAt": "2026-11-21T18:00:00Z",
                     *       "openedBy": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa"
                     *       },
                     *       "floatCents": 250,
                     *       "closedAt": "2026-11-21T18:00:00Z",
                     *       "closedBy": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa"
                     *       },
                     *       "moves": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "kind": "drop",
                     *           "amountCents": 250,
                     *           "reason": "Hielo",
                     *           "by": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Rosa"
                     *           },
                     *           "at": "2026-11-21T18:00:00Z"
                     *         }
                     *       ],
                     *       "report": {
                     *         "sales": {
                     *           "orders": 1,
                     *           "salesCents": 250,
                     *           "taxCents": 250,
                     *           "orderTipsCents": 250,
                     *           "unpaidOrders": 1,
                     *           "unpaidCents": 250
                     *         },
                     *         "byMethod": [
                     *           {
                     *             "method": "cash",
                     *             "payments": 1,
                     *             "amountCents": 250,
                     *             "tipCents": 250
                     *           }
                     *         ],
                     *         "byPerson": [
                     *           {
                     *             "person": {
                     *               "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *               "name": "Rosa"
                     *             },
                     *             "payments": 1,
                     *             "amountCents": 250,
                     *             "tipCents": 250
                     *           }
                     *         ],
                     *         "givenBack": {
                     *           "payments": 1,
                     *           "cents": 250
                     *         },
                     *         "dropsCents": 250,
                     *         "payoutsCents": 250,
                     *         "payInsCents": 250,
                     *         "expectedCents": 250,
                     *         "countedCents": 250,
                     *         "differenceCents": 250,
                     *         "counts": [
                     *           {
                     *             "valueCents": 500,
                     *             "count": 12
                     *           }
                     *         ]
                     *       },
                     *       "mustExplain": true,
                     *       "explanation": {
                     *         "reason": "Vuelto mal dado en la mesa 4",
                     *         "by": {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Shift"];
                };
            };
            /** @description `idempotency-key-required`, `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyRequiredProblem"] | components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `no-open-shift` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NoOpenShiftProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `idempotency-key-reused`, `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    shopEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream: the data of each event has this shape */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ShopChanged"] | components["schemas"]["Heartbeat"] | components["schemas"]["Reset"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `too-many-streams` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyStreamsProblem"];
                };
            };
        };
    };
    listStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The staff, by name */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staff": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "name": "Rosa",
                     *           "role": "waiter",
                     *           "mustChangePassword": true,
                     *           "createdAt": "2026-11-21T18:00:00Z",
                     *           "openSessions": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    addStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Berta",
                 *       "role": "kitchen",
                 *       "password": "comal-caliente"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description What they sign in with; letter case makes no difference. One line, trimmed, with something in it that can be seen and no control characters.
                     * @example Berta
                     */
                    name: string;
                    /**
                     * @description Tell it to the person: they have to choose another before they can do anything
                     * @example loroco-con-queso
                     */
                    password: string;
                    /**
                     * @description What they may do; a manager may do whatever any role may
                     * @enum {string}
                     */
                    role: "waiter" | "kitchen" | "manager";
                };
            };
        };
        responses: {
            /** @description The person, who may sign in now */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "name": "Rosa",
                     *       "role": "waiter",
                     *       "mustChangePassword": true,
                     *       "createdAt": "2026-11-21T18:00:00Z",
                     *       "openSessions": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `name-taken` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NameTakenProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `sign-in-busy`, `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["SignInBusyProblem"] | components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    removeStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A UUID
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `staff-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaffNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `last-manager` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["LastManagerProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    changeStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A UUID
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "waiter"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description What they sign in with; letter case makes no difference. One line, trimmed, with something in it that can be seen and no control characters.
                     * @example Berta
                     */
                    name?: string;
                    /**
                     * @description Tell it to the person: they have to choose another before they can do anything
                     * @example loroco-con-queso
                     */
                    password?: string;
                    /**
                     * @description What they may do; a manager may do whatever any role may
                     * @enum {string}
                     */
                    role?: "waiter" | "kitchen" | "manager";
                };
            };
        };
        responses: {
            /** @description The person as they are now */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *       "name": "Rosa",
                     *       "role": "waiter",
                     *       "mustChangePassword": true,
                     *       "createdAt": "2026-11-21T18:00:00Z",
                     *       "openSessions": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `staff-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaffNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `name-taken`, `last-manager` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NameTakenProblem"] | components["schemas"]["LastManagerProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `sign-in-busy`, `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["SignInBusyProblem"] | components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    endStaffSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A UUID
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No session of theirs is open */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `staff-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaffNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    listStaffEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only this kind
                 * @example orders-paused
                 */
                action?: "orders-paused" | "orders-resumed" | "settings-changed" | "shop-set-up" | "practice-cleared" | "hours-changed" | "tables-added" | "table-changed" | "table-code-changed" | "menu-published" | "menu-restored" | "menu-draft-discarded" | "availability-changed" | "sold-out" | "back-on-the-menu" | "shift-opened" | "cash-moved" | "shift-closed" | "difference-explained" | "signed-in" | "password-changed" | "person-added" | "person-invited" | "invitation-accepted" | "invitation-revoked" | "person-changed" | "person-removed" | "sessions-ended" | "key-made" | "key-revoked" | "personal-data-erased" | "backup-requested" | "backup-downloaded";
                /**
                 * @description `nextCursor` of the page before
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                cursor?: string;
                /**
                 * @description Only of this business day, by the shop’s calendar, and later ones
                 * @example 2026-11-21
                 */
                from?: string;
                /**
                 * @description The most that a page has
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Only what this person, or this API key, did
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                person?: string;
                /**
                 * @description Words that are all in who did it, to what, or what changed; case and accents make no difference. One line, trimmed, with something in it that can be seen and no control characters.
                 * @example Ana
                 */
                q?: string;
                /**
                 * @description Only of this business day and earlier ones
                 * @example 2026-11-21
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "at": "2026-11-21T18:00:00Z",
                     *           "action": "orders-paused",
                     *           "by": {
                     *             "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *             "name": "Ana",
                     *             "isKey": true
                     *           },
                     *           "about": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *           "item": {
                     *             "es": "Revueltas",
                     *             "en": "Pork and cheese"
                     *           },
                     *           "details": {
                     *             "minutes": 30
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffEventPage"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `deviceToken` of an earlier sign-in, where cookies do not go
                 * @example ZGV2aWNlLWV4YW1wbGUtbm90LWEtcmVhbC10b2tlbg
                 */
                "x-device-token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "comal-caliente",
                 *       "newPassword": "loroco-con-queso"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The password as it still is
                     * @example comal-caliente
                     */
                    currentPassword: string;
                    /**
                     * @description 8 characters or more
                     * @example loroco-con-queso
                     */
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description The new password holds */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `wrong-password`, `cross-origin`, `not-allowed` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["WrongPasswordProblem"] | components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `sign-in-busy`, `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["SignInBusyProblem"] | components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `deviceToken` of an earlier sign-in, where cookies do not go
                 * @example ZGV2aWNlLWV4YW1wbGUtbm90LWEtcmVhbC10b2tlbg
                 */
                "x-device-token"?: string;
                /**
                 * @description The `token` of the enrolled device, where cookies do not go
                 * @example ZW5yb2xsZWQtZGV2aWNlLWV4YW1wbGUtbm8tdG9rZW4
                 */
                "x-enrolled-device"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "owner",
                 *       "password": "una frase larga y propia"
                 *     }
                 */
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Signed in */
            201: {
                headers: {
                    /** @description The session, and in a second header the device’s proof; both HttpOnly and SameSite=Strict */
                    "set-cookie"?: string;
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staff": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa",
                     *         "role": "waiter"
                     *       },
                     *       "mustChangePassword": true,
                     *       "expiresAt": "2026-11-21T18:00:00Z",
                     *       "token": "c2Vzc2lvbi1leGFtcGxlLW5vdC1hLXJlYWwtdG9rZW4",
                     *       "deviceToken": "ZGV2aWNlLWV4YW1wbGUtbm90LWEtcmVhbC10b2tlbg"
                     *     }
                     */
                    "application/json": components["schemas"]["NewSession"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `wrong-credentials` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["WrongCredentialsProblem"];
                };
            };
            /** @description `cross-origin` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `sign-in-busy`, `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["SignInBusyProblem"] | components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staff": {
                     *         "id": "019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10",
                     *         "name": "Rosa",
                     *         "role": "waiter"
                     *       },
                     *       "mustChangePassword": true,
                     *       "expiresAt": "2026-11-21T18:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    /** @description Takes the session from the browser */
                    "set-cookie"?: string;
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    listTables: {
        parameters: {
            query?: {
                /**
                 * @description Whether archived tables are listed too
                 * @example false
                 */
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tables, by number */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tables": [
                     *         {
                     *           "number": 5,
                     *           "token": "9f2c41d07be35a68",
                     *           "name": "La ventana",
                     *           "seats": 4,
                     *           "area": "Terraza",
                     *           "archived": true,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Tables"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    addTables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tables": [
                 *         {
                 *           "number": 11,
                 *           "area": "Terraza",
                 *           "seats": 4
                 *         },
                 *         {
                 *           "number": 12
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewTables"];
            };
        };
        responses: {
            /** @description The tables that were added, by number */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tables": [
                     *         {
                     *           "number": 5,
                     *           "token": "9f2c41d07be35a68",
                     *           "name": "La ventana",
                     *           "seats": 4,
                     *           "area": "Terraza",
                     *           "archived": true,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Tables"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `table-exists` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TableExistsProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    changeTable: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that is to be changed, such as "3"; refused with 412 when it has changed since
                 * @example "1"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description The number of the table
                 * @example 1
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "La ventana"
                 *     }
                 */
                "application/json": components["schemas"]["TableChange"];
            };
        };
        responses: {
            /** @description The table as it is now */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 5,
                     *       "token": "9f2c41d07be35a68",
                     *       "name": "La ventana",
                     *       "seats": 4,
                     *       "area": "Terraza",
                     *       "archived": true,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Table"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `table-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TableNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `table-occupied` */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TableOccupiedProblem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleVersionProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    changeTableCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that is to be changed, such as "3"; refused with 412 when it has changed since
                 * @example "1"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description The number of the table
                 * @example 1
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table with its new code */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 5,
                     *       "token": "9f2c41d07be35a68",
                     *       "name": "La ventana",
                     *       "seats": 4,
                     *       "area": "Terraza",
                     *       "archived": true,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Table"];
                };
            };
            /** @description `malformed-request`, `malformed-body` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["MalformedBodyProblem"];
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    "www-authenticate": components["headers"]["Authenticate"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotSignedInProblem"];
                };
            };
            /** @description `cross-origin`, `not-allowed`, `password-change-required` */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CrossOriginProblem"] | components["schemas"]["NotAllowedProblem"] | components["schemas"]["PasswordChangeRequiredProblem"];
                };
            };
            /** @description `table-not-found`, `not-found` */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TableNotFoundProblem"] | components["schemas"]["NotFoundProblem"];
                };
            };
            /** @description `request-timeout` */
            408: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["RequestTimeoutProblem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleVersionProblem"];
                };
            };
            /** @description `body-too-large` */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `database-busy`, `overloaded`, `storage-unwritable` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DatabaseBusyProblem"] | components["schemas"]["OverloadedProblem"] | components["schemas"]["StorageUnwritableProblem"];
                };
            };
            /** @description `storage-full` */
            507: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StorageFullProblem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "healthy",
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready"
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `malformed-request` */
            400: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["MalformedRequestProblem"];
                };
            };
            /** @description `validation-failed` */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationFailedProblem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
                };
            };
            /** @description `internal-error` */
            500: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["InternalErrorProblem"];
                };
            };
            /** @description `not-ready` */
            503: {
                headers: {
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotReadyProblem"];
                };
            };
        };
    };
}
