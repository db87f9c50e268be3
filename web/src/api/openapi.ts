// Generated from the OpenAPI document by `npm run client`; a test fails when it is not current.

export interface paths {
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All orders, live (server-sent events) */
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
        /** Start a group order */
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
        /** A group order: who is in it and what each wants */
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
        /** A group order, live (server-sent events) */
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
        /** Close a group order for changes */
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
        /** Join a group order */
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
        /** Leave a group order, or take somebody out of it */
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
        /** Say what you want: all of your own lines */
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
         * @description After a lost answer send it again: a group becomes one order, however often it is sent. The group can be read for another day, with each guest’s share.
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
        /** Open a locked group order for changes */
        post: operations["unlockGroup"];
        delete?: never;
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
        /** The menu with every item, option and price */
        get: operations["getMenu"];
        put?: never;
        post?: never;
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
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders by status and table, newest first */
        get: operations["listOrders"];
        put?: never;
        /**
         * Place an order
         * @description After a lost answer send the same request with the same Idempotency-Key: the order is stored once, and its first answer is repeated for 24 hours. `closed` tells `nextOpeningAt`, `slot-unavailable` the free `slots` nearest to `pickupAt`, `kitchen-full` the next free ones, `order-too-large` how much is taken at once (`maxUnits`), `price-changed` the new `totalCents`.
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
        /** One order */
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
        /** Cancel an order */
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
        /** One order, live (server-sent events) */
        get: operations["orderEvents"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** Move an order to its next status */
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
        /** Take the last move back */
        post: operations["undoOrderMove"];
        delete?: never;
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
    "/api/v1/pickup-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The times at which an order can be picked up
         * @description Soonest first: of today and of the next date that opens, or of the next two, and none that opens more than a week from now. Send the `at` of one as `pickupAt` with the order. Empty when nothing is free, or while orders are paused.
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
    "/api/v1/restaurant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The restaurant: name, languages, zone, hours, whether it takes orders, its tables */
        get: operations["getRestaurant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restaurant/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The week’s opening hours and the dates with other ones */
        get: operations["getOpeningHours"];
        /**
         * Set the week’s opening hours and the dates with other ones
         * @description What is left out is gone. Times are the shop’s wall clock; a period that closes no later than it opens ends on the next date, and belongs to the date on which it opens. An exception’s periods take the place of that date’s; none: closed all day. Without any hours the shop is always open, but for its exceptions.
         */
        put: operations["setOpeningHours"];
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
        /** Sign in */
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
        /** Who is signed in */
        get: operations["whoAmI"];
        put?: never;
        post?: never;
        /** Sign out */
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
        /** The tables and the codes printed on them */
        get: operations["listTables"];
        put?: never;
        post?: never;
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
        /** Whether the process is alive */
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
        /** Whether the process takes new work */
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
        /** @enum {string} */
        Channel: "table" | "pickup" | "counter";
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
        Group: {
            /** @enum {string} */
            channel: "table" | "pickup";
            /**
             * Format: date-time
             * @description When it is over and forgotten
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /** @description In the order in which they joined */
            members: components["schemas"]["GroupMember"][];
            /** @description What it became */
            orderId: string | null;
            /**
             * @description Lines change only while open. sending: its order is being placed; send again to learn the outcome
             * @enum {string}
             */
            status: "open" | "locked" | "sending" | "sent";
            /** @description What all lines that are ok cost */
            subtotalCents: number;
            table: number | null;
            /** @description Rises with every change */
            version: number;
        };
        GroupEvent: {
            /** @description The group as it is now */
            group: components["schemas"]["Group"];
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            groupId: string;
            /** @constant */
            type: "group.changed";
        };
        GroupLine: {
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            itemId: string;
            /** @description null when the item is no longer on the menu */
            name: components["schemas"]["Name"] | null;
            note: string | null;
            options: components["schemas"]["OrderLineOption"][];
            quantity: number;
            /**
             * @description Only what is ok can be sent. changed: the menu no longer has it as it was chosen; it costs 0 here
             * @enum {string}
             */
            state: "ok" | "sold-out" | "changed";
            /** @description Integer cents of the restaurant’s currency */
            totalCents: number;
            /** @description Integer cents of the restaurant’s currency */
            unitPriceCents: number;
        };
        GroupLinesRequestInput: {
            lines: {
                /**
                 * Format: uuid
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                itemId: string;
                note?: string & (unknown & unknown);
                /** @default [] */
                optionIds?: string[];
                quantity: number;
            }[];
        };
        GroupMember: {
            host: boolean;
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            lines: components["schemas"]["GroupLine"][];
            /** @description Unlike any other in the group; the guest of their lines in the order */
            name: string;
            /** @description What they owe once the order is sent; the shares sum to the order’s total */
            share: {
                /** @description Integer cents of the restaurant’s currency */
                subtotalCents: number;
                /** @description Integer cents of the restaurant’s currency */
                tipCents: number;
                /** @description Integer cents of the restaurant’s currency */
                totalCents: number;
            } | null;
            /** @description What their lines that are ok cost */
            subtotalCents: number;
            /** @description Rises whenever their lines are replaced; send it as If-Match */
            version: number;
        };
        GroupRequestInput: {
            /** @enum {string} */
            channel: "table" | "pickup";
            /** @description The host’s */
            name: string & (unknown & unknown);
            /** @description Required for channel table, refused for pickup */
            table?: number;
            /** @description From the code printed on the table; refused when it is not its */
            tableToken?: string;
        };
        Heartbeat: {
            /**
             * Format: date-time
             * @description The server’s clock
             */
            at: string;
            /** @constant */
            type: "heartbeat";
        };
        JoinRequestInput: {
            name: string & (unknown & unknown);
        };
        Membership: {
            group: components["schemas"]["Group"];
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            memberId: string;
            /** @description This member’s secret, for X-Member-Token; told only now */
            memberToken: string;
        };
        Menu: {
            categories: components["schemas"]["MenuCategory"][];
        };
        MenuCategory: {
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            items: components["schemas"]["MenuItem"][];
            name: components["schemas"]["Name"];
        };
        MenuItem: {
            available: boolean;
            /** @description How much of the comal one takes: a pupusa 1, a drink 0 */
            comalUnits: number;
            description: components["schemas"]["Name"] | null;
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            name: components["schemas"]["Name"];
            optionGroups: components["schemas"]["MenuOptionGroup"][];
            /** @description Which drawing shows it, such as pupusa-loroco */
            picture: string | null;
            /** @description How many can still be ordered; null: as many as anybody likes */
            portionsLeft: number | null;
            /** @description Integer cents of the restaurant’s currency */
            priceCents: number;
            tags: string[];
        };
        MenuOption: {
            default: boolean;
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            name: components["schemas"]["Name"];
            /** @description Added to the item’s price; may be negative */
            priceCents: number;
        };
        MenuOptionGroup: {
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            max: number;
            min: number;
            name: components["schemas"]["Name"];
            options: components["schemas"]["MenuOption"][];
        };
        Name: {
            en: string;
            es: string;
        };
        NewGroup: {
            /** @description For the link that friends join by, such as K7QM-3XWD-9RTB2; told only now */
            code: string;
            group: components["schemas"]["Group"];
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            memberId: string;
            /** @description This member’s secret, for X-Member-Token; told only now */
            memberToken: string;
        };
        NewOpeningHoursInput: components["schemas"]["OpeningHoursInput"];
        NewSession: {
            /** @description Send it as X-Device-Token with the next sign-in, where cookies do not go */
            deviceToken: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            expiresAt: string;
            staff: {
                /**
                 * Format: uuid
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
                name: string;
                /** @enum {string} */
                role: "waiter" | "kitchen" | "manager";
            };
            /** @description For Authorization: Bearer, where cookies do not go */
            token: string;
        };
        OpeningHours: {
            exceptions: {
                /** Format: date */
                date: string;
                /** @description In place of that date’s; none: closed all day */
                periods: components["schemas"]["OpeningPeriod"][];
            }[];
            /** @description The week; none: always open */
            hours: components["schemas"]["WeeklyPeriod"][];
        };
        OpeningHoursInput: {
            exceptions: {
                /** Format: date */
                date: string;
                /** @description In place of that date’s; none: closed all day */
                periods: components["schemas"]["OpeningPeriodInput"][];
            }[];
            /** @description The week; none: always open */
            hours: components["schemas"]["WeeklyPeriodInput"][];
        };
        OpeningPeriod: {
            /** @description When not later than `opens`, on the next date */
            closes: string;
            /** @description The shop’s wall clock, HH:MM */
            opens: string;
        };
        OpeningPeriodInput: {
            /** @description When not later than `opens`, on the next date */
            closes: string;
            /** @description The shop’s wall clock, HH:MM */
            opens: string;
        };
        Order: {
            channel: components["schemas"]["Channel"];
            currency: string;
            customer: {
                name: string;
                phone: string | null;
            } | null;
            history: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string;
                status: components["schemas"]["OrderStatus"];
            }[];
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            lines: components["schemas"]["OrderLine"][];
            note: string | null;
            /** @description The ticket number; starts at 1 each business day */
            number: number;
            /** @description Integer cents of the restaurant’s currency */
            paidCents: number;
            pickupAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            placedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            promisedAt: string;
            /** @description When the kitchen’s screen first showed it; null until then */
            seenAt: string | null;
            status: components["schemas"]["OrderStatus"];
            /** @description Integer cents of the restaurant’s currency */
            subtotalCents: number;
            table: number | null;
            /** @description Whether the table’s number came with the code printed on it, or was typed; null without a table */
            tableSource: ("scanned" | "typed") | null;
            /** @description Integer cents of the restaurant’s currency */
            tipCents: number;
            /** @description Integer cents of the restaurant’s currency */
            totalCents: number;
            /** @description Rises with every change but being seen; send it as If-Match */
            version: number;
        };
        OrderEvent: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            at: string;
            /** @description The order as it is now */
            order: components["schemas"]["Order"];
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            orderId: string;
            /** @enum {string} */
            type: "order.placed" | "order.seen" | "order.moved" | "order.undone" | "order.cancelled";
        };
        OrderLine: {
            guest: string | null;
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            itemId: string;
            name: components["schemas"]["Name"];
            note: string | null;
            options: components["schemas"]["OrderLineOption"][];
            quantity: number;
            /** @description Integer cents of the restaurant’s currency */
            totalCents: number;
            /** @description Integer cents of the restaurant’s currency */
            unitPriceCents: number;
        };
        OrderLineOption: {
            group: components["schemas"]["Name"];
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            name: components["schemas"]["Name"];
            /** @description Integer cents of the restaurant’s currency */
            priceCents: number;
        };
        OrderPage: {
            /** @description Ask with it for the next, older page; null on the last */
            nextCursor: string | null;
            /** @description Newest first */
            orders: components["schemas"]["Order"][];
        };
        OrderRequestInput: {
            /** @enum {string} */
            channel: "table" | "pickup" | "counter";
            /** @description Required for pickup */
            customer?: {
                name: string & (unknown & unknown);
                phone?: string;
            };
            /** @description What the guest was shown; refused when it is not the total */
            expectedTotalCents?: number;
            lines: {
                /** @description Whose line it is, when friends order together */
                guest?: string & (unknown & unknown);
                /**
                 * Format: uuid
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                itemId: string;
                note?: string & (unknown & unknown);
                /** @default [] */
                optionIds?: string[];
                quantity: number;
            }[];
            note?: string & (unknown & unknown);
            /**
             * Format: date-time
             * @description A time within a free pickup slot, RFC 3339; only for pickup; as soon as possible when left out
             */
            pickupAt?: string;
            /** @description Required for channel table, refused for the others */
            table?: number;
            /** @description From the code printed on the table; refused when it is not its */
            tableToken?: string;
            /**
             * @description Integer cents of the restaurant’s currency
             * @default 0
             */
            tipCents?: number;
        };
        /** @enum {string} */
        OrderStatus: "received" | "preparing" | "ready" | "completed" | "cancelled";
        /** @enum {string} */
        OrderStatusInput: "received" | "preparing" | "ready" | "completed" | "cancelled";
        PickupSlot: {
            /**
             * Format: date-time
             * @description Send it as `pickupAt`
             */
            at: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            endsAt: string;
            /** @description Comal units that may still be promised for it */
            unitsLeft: number;
        };
        PickupSlots: {
            slots: components["schemas"]["PickupSlot"][];
        };
        PlacedOrder: {
            channel: components["schemas"]["Channel"];
            currency: string;
            customer: {
                name: string;
                phone: string | null;
            } | null;
            /** @description The guest’s proof of this order, for X-Order-Token; only the answer to placing the order has it */
            guestToken: string;
            history: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string;
                status: components["schemas"]["OrderStatus"];
            }[];
            /**
             * Format: uuid
             * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
             */
            id: string;
            lines: components["schemas"]["OrderLine"][];
            note: string | null;
            /** @description The ticket number; starts at 1 each business day */
            number: number;
            /** @description Integer cents of the restaurant’s currency */
            paidCents: number;
            pickupAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            placedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            promisedAt: string;
            /** @description When the kitchen’s screen first showed it; null until then */
            seenAt: string | null;
            status: components["schemas"]["OrderStatus"];
            /** @description Integer cents of the restaurant’s currency */
            subtotalCents: number;
            table: number | null;
            /** @description Whether the table’s number came with the code printed on it, or was typed; null without a table */
            tableSource: ("scanned" | "typed") | null;
            /** @description Integer cents of the restaurant’s currency */
            tipCents: number;
            /** @description Integer cents of the restaurant’s currency */
            totalCents: number;
            /** @description Rises with every change but being seen; send it as If-Match */
            version: number;
        };
        Reset: {
            /** @constant */
            type: "reset";
        };
        Restaurant: {
            /** @description ISO 4217 */
            currency: string;
            /** @description The kitchen owes so much that what it cooks is only taken for a free pickup slot */
            full: boolean;
            /** @description An ordinary week; none: always open */
            hours: components["schemas"]["WeeklyPeriod"][];
            /** @description The shop’s first language first */
            languages: ("es" | "en")[];
            name: string;
            /** @description null while open, or when no opening is known */
            nextOpeningAt: string | null;
            openNow: boolean;
            /** @description Orders are not taken for the moment */
            paused: boolean;
            /** @description Minutes from placing an order now to its being ready, by what the kitchen owes */
            quotedMinutes: number;
            /** @description Table numbers */
            tables: number[];
            /** @description IANA name */
            timeZone: string;
        };
        SendGroupRequestInput: {
            /** @description For pickup; the host’s name when left out */
            customer?: {
                name: string & (unknown & unknown);
                phone?: string;
            };
            /** @description What the guest was shown; refused when it is not the total */
            expectedTotalCents?: number;
            note?: string & (unknown & unknown);
            /**
             * Format: date-time
             * @description A time within a free pickup slot, RFC 3339; only for pickup; as soon as possible when left out
             */
            pickupAt?: string;
            /**
             * @description Integer cents of the restaurant’s currency
             * @default 0
             */
            tipCents?: number;
        };
        Session: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            expiresAt: string;
            staff: {
                /**
                 * Format: uuid
                 * @example 019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10
                 */
                id: string;
                name: string;
                /** @enum {string} */
                role: "waiter" | "kitchen" | "manager";
            };
        };
        Tables: {
            tables: {
                number: number;
                /** @description `/mesa/{number}?t={token}` is on the printed code */
                token: string;
            }[];
        };
        WeeklyPeriod: {
            /** @description When not later than `opens`, on the next date */
            closes: string;
            /** @description The shop’s wall clock, HH:MM */
            opens: string;
            /** @description ISO 8601: 1 is Monday, 7 is Sunday */
            weekday: number;
        };
        WeeklyPeriodInput: {
            /** @description When not later than `opens`, on the next date */
            closes: string;
            /** @description The shop’s wall clock, HH:MM */
            opens: string;
            /** @description ISO 8601: 1 is Monday, 7 is Sunday */
            weekday: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    allEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event you have seen: every event after it is sent, none twice. When that cannot be done, because the shop restored a backup or too much has happened since, the stream begins with `event: reset` instead. */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, each with JSON data of this shape and an id to resume from */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["OrderEvent"] | components["schemas"]["Heartbeat"] | components["schemas"]["Reset"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
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
                "application/json": components["schemas"]["GroupRequestInput"];
            };
        };
        responses: {
            /** @description The group, with its host as the only member */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewGroup"];
                };
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the link; letter case and hyphens make no difference */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description group-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    groupEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event you have seen: every event after it is sent, none twice. When that cannot be done, because the shop restored a backup or too much has happened since, the stream begins with `event: reset` instead. */
                "last-event-id"?: string;
            };
            path: {
                /** @description From the link; letter case and hyphens make no difference */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, each with JSON data of this shape and an id to resume from */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["GroupEvent"] | components["schemas"]["Heartbeat"] | components["schemas"]["Reset"];
                };
            };
            /** @description group-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    lockGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member’s secret, from the answer to joining */
                "x-member-token"?: string;
            };
            path: {
                /** @description From the link; letter case and hyphens make no difference */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group, locked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-a-member, not-your-part */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description group-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description group-locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    joinGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random secret of the phone’s own, such as a UUID. Joining again with it is no second membership */
                "x-member-token"?: string;
            };
            path: {
                /** @description From the link; letter case and hyphens make no difference */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinRequestInput"];
            };
        };
        responses: {
            /** @description Joined; the name may have got a number */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description group-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description group-locked, group-full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    leaveGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member’s secret, from the answer to joining */
                "x-member-token"?: string;
            };
            path: {
                /** @description From the link; letter case and hyphens make no difference */
                code: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group without them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-a-member, not-your-part */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description group-not-found, member-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description group-locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    setGroupLines: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that is to be changed, such as "3"; refused with 412 when it has changed since */
                "if-match"?: string;
                /** @description The member’s secret, from the answer to joining */
                "x-member-token"?: string;
            };
            path: {
                /** @description From the link; letter case and hyphens make no difference */
                code: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupLinesRequestInput"];
            };
        };
        responses: {
            /** @description The group as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-a-member, not-your-part */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description group-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description group-locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description stale-version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    sendGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 255 visible ASCII characters, new for each order, such as a UUID */
                "idempotency-key": string;
                /** @description The member’s secret, from the answer to joining */
                "x-member-token"?: string;
            };
            path: {
                /** @description From the link; letter case and hyphens make no difference */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendGroupRequestInput"];
            };
        };
        responses: {
            /** @description The order, stored, and the guest’s proof of it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            /** @description idempotency-key-required, malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-a-member, not-your-part */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description group-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description group-locked, closed, item-unavailable, kitchen-full, not-accepting-orders, order-too-large, price-changed, slot-unavailable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-open-orders, too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    unlockGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The member’s secret, from the answer to joining */
                "x-member-token"?: string;
            };
            path: {
                /** @description From the link; letter case and hyphens make no difference */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group, open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-a-member, not-your-part */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description group-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description group-locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    getMenu: {
        parameters: {
            query?: never;
            header?: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Menu"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    setItemAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    available?: boolean;
                    /** @description null: no longer counted */
                    portionsLeft?: number | null;
                };
            };
        };
        responses: {
            /** @description The item as the menu now shows it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MenuItem"];
                };
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description item-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Repeat it for several; all when left out */
                status?: components["schemas"]["OrderStatusInput"] | components["schemas"]["OrderStatusInput"][];
                table?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    placeOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 255 visible ASCII characters, new for each order, such as a UUID */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRequestInput"];
            };
        };
        responses: {
            /** @description The order, stored, and the guest’s proof of it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            /** @description idempotency-key-required, malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description closed, item-unavailable, kitchen-full, not-accepting-orders, order-too-large, price-changed, slot-unavailable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description idempotency-key-reused, validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-open-orders, too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `guestToken` from the answer to placing the order. Signed-in staff need none */
                "x-order-token"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description order-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that is to be changed, such as "3"; refused with 412 when it has changed since */
                "if-match"?: string;
                /** @description The `guestToken` from the answer to placing the order. Signed-in staff need none */
                "x-order-token"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, cancelled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description order-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description illegal-transition */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description stale-version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    orderEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event you have seen: every event after it is sent, none twice. When that cannot be done, because the shop restored a backup or too much has happened since, the stream begins with `event: reset` instead. */
                "last-event-id"?: string;
                /** @description The `guestToken` from the answer to placing the order. Signed-in staff need none */
                "x-order-token"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, each with JSON data of this shape and an id to resume from */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["OrderEvent"] | components["schemas"]["Heartbeat"] | components["schemas"]["Reset"];
                };
            };
            /** @description order-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    changeOrderStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that is to be changed, such as "3"; refused with 412 when it has changed since */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    status: components["schemas"]["OrderStatusInput"];
                };
            };
        };
        responses: {
            /** @description The order after the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description order-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description illegal-transition */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description stale-version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    undoOrderMove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that is to be changed, such as "3"; refused with 412 when it has changed since */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order as it was before the move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description order-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description item-unavailable, nothing-to-undo */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description stale-version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
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
                "application/json": {
                    orderIds: string[];
                };
            };
        };
        responses: {
            /** @description Every one of them that exists is seen */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    listPickupSlots: {
        parameters: {
            query?: {
                /** @description The order’s comal units: the sum of each item’s `comalUnits` times its quantity */
                units?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The free slots */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PickupSlots"];
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    getRestaurant: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Restaurant"];
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningHours"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    setOpeningHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOpeningHoursInput"];
            };
        };
        responses: {
            /** @description As they are now, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningHours"];
                };
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `deviceToken` of an earlier sign-in, where cookies do not go */
                "x-device-token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSession"];
                };
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description sign-in-busy, database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description malformed-body */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description database-busy, overloaded, storage-unwritable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description storage-full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    listTables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tables, by number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tables"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "healthy";
                        version: string;
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready";
                    };
                };
            };
            /** @description validation-failed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description internal-error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description not-ready */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-request" | "malformed-body" | "idempotency-key-required" | "not-signed-in" | "wrong-credentials" | "not-allowed" | "not-a-member" | "not-your-part" | "not-found" | "order-not-found" | "item-not-found" | "group-not-found" | "member-not-found" | "group-full" | "group-locked" | "closed" | "illegal-transition" | "item-unavailable" | "kitchen-full" | "not-accepting-orders" | "nothing-to-undo" | "order-too-large" | "price-changed" | "slot-unavailable" | "stale-version" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "validation-failed" | "too-many-open-orders" | "too-many-requests" | "internal-error" | "database-busy" | "overloaded" | "sign-in-busy" | "storage-unwritable" | "storage-full" | "not-ready";
                        detail: string;
                        errors?: components["schemas"]["FieldError"][];
                        instance: string;
                        status: number;
                        title: string;
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
}
