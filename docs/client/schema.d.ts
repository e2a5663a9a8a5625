/** Written by `npm run docs:api` from docs/openapi.json, with openapi-typescript: edit the routes and schemas, not this file. */

export interface paths {
    "/account/proposed-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page behind the link that answers another time
         * @description HTML, in the reader's language: the time that is proposed, and the one that it would replace. Nothing is changed until a button is pressed. An app uses `POST /api/bookings/{id}/proposed-time/accept`.
         */
        get: operations["proposedTimePage"];
        put?: never;
        /**
         * Answer another time by the page
         * @description What the page's buttons send, as the client. The answer is the page again: done, or why not.
         */
        post: operations["answerProposedTimeByPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page behind the link to a new password
         * @description HTML, in the reader's language, for marketplaces without a page of their own. An app uses `POST /api/auth/reset-password`.
         */
        get: operations["resetPasswordPage"];
        put?: never;
        /**
         * Set a new password by the page
         * @description What the page's form sends. The answer is the page again: done, or why not.
         */
        post: operations["resetPasswordByPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page behind the link that stops mails
         * @description HTML, in the reader's language: which kinds of mail the link turns off. Nothing is changed until its button is pressed.
         */
        get: operations["unsubscribePage"];
        put?: never;
        /**
         * Stop the mails that a link names
         * @description What the page's button sends, and what mail programs send on one click (RFC 8058), without a sign-in. The settings (`GET /api/users/preferences`) then show it. The body is not read.
         */
        post: operations["unsubscribeByPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page behind the link that proves an address
         * @description HTML, in the reader's language, for marketplaces without a page of their own. An app uses `POST /api/auth/verify-email`.
         */
        get: operations["verifyEmailPage"];
        put?: never;
        /**
         * Prove an address by the page
         * @description What the page's form sends. The answer is the page again: done, or why not.
         */
        post: operations["verifyEmailByPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bookings, revenue and rates over time
         * @description The last 30 days unless told otherwise, in days or weeks (from Monday) of the marketplace's own zone; at most 400 of them.
         */
        get: operations["getAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/approve-provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or reject a provider
         * @description The person is told in their own language. An approval can be taken back by rejecting.
         */
        post: operations["decideApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/ban-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ban a user, or lift the ban
         * @description A ban needs a reason. It ends every session and socket at once and cancels what the user has ahead, with all money back; everyone concerned is told. Nobody bans themselves or the last admin.
         */
        put: operations["banUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody's bookings, newest first
         * @description Of all clients and providers, with a filter by status.
         */
        get: operations["listAllBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a category
         * @description The slug is its key and is in lower case; name and other words are what search understands, in both languages.
         */
        post: operations["createCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/categories/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit a category
         * @description What is not given stays. A new slug follows wherever the old one is used.
         */
        put: operations["updateCategory"];
        post?: never;
        /**
         * Remove a category that nothing uses
         * @description One that services still use is a 409 (`still_in_use`): move them first.
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a city
         * @description With its point on the map: distances are told from it to whoever names the city.
         */
        post: operations["createCity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/cities/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit a city
         * @description What is not given stays. A new slug follows wherever the old one is used.
         */
        put: operations["updateCity"];
        post?: never;
        /**
         * Remove a city that nothing uses
         * @description One that services, providers or users still name is a 409 (`still_in_use`).
         */
        delete: operations["deleteCity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The marketplace's clock
         * @description Sandbox only.
         */
        get: operations["getClock"];
        put?: never;
        /**
         * Move the marketplace's clock forward
         * @description Sandbox only. Everything that becomes due happens before the answer: expiry, no-shows, completion. Tokens and rate limits keep the real clock.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/commissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Commission rules, newest first
         * @description Those in force, those that are over, and those that have not begun.
         */
        get: operations["listCommissions"];
        put?: never;
        /**
         * Add a commission rule
         * @description Of one service, one provider or one category; of everybody where none is named. The nearest to the service wins, and of two as near the one that began last. It concerns what is booked in its time.
         */
        post: operations["addCommission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/commissions/{id}": {
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
         * Remove a commission rule
         * @description For what is booked from now on; bookings keep the commission that they were made with.
         */
        delete: operations["removeCommission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/delete-service/{id}": {
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
         * Remove a service for good
         * @description Nobody finds it from now on; its provider is told; bookings of it go on.
         */
        delete: operations["deleteServiceAsAdmin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mails, SMS and other work in the queue, newest first
         * @description With `state=failed`, what was given up after the last attempt. Job data are ids alone.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try failed jobs once more, of one kind or all
         * @description After a neighbour was away for long. The oldest first, at most `limit` at once; `left` says how many are left.
         */
        post: operations["retryJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a failed job once more
         * @description At once, with its attempts counted from the beginning.
         */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, newest first
         * @description The audit log, which only ever grows, and the turns of the concierge.
         */
        get: operations["listLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/money/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open chargebacks, newest first
         * @description What payers dispute at their bank and the gateway has not decided yet.
         */
        get: operations["listOpenDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/money/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was paid out, newest first
         * @description With those that came back, which were put into the wallet again.
         */
        get: operations["listPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/money/payouts/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a payout came back
         * @description The wallet gets the amount again, once. For a transfer that failed or was returned.
         */
        post: operations["reversePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/money/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read payments at the gateway once more
         * @description Those of a period, whatever they have become here, oldest read first, at the pace that the gateway allows. What the marketplace did not know is taken over as if its event had come. Up to a hundred a call; with `nextCursor` it goes on.
         */
        post: operations["reconcilePayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/money/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Refunds that are due, newest first
         * @description What is still to be sent back, and why the last attempt failed.
         */
        get: operations["listDueRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/money/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wallets, the last moved first
         * @description What the marketplace owes each provider; a balance below zero is netted from what comes next.
         */
        get: operations["listWallets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/payments/refunds/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide about a refund that the gateway will not send
         * @description settled: the client got the money in another way; void: it is not owed any more. To have it tried again, ask for the refund again. Recorded in the log.
         */
        post: operations["decideRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Providers and applications, newest first
         * @description With the person behind each; `approvalStatus=pending` are those who wait for a decision.
         */
        get: operations["listProvidersAsAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All services, hidden ones too, newest first
         * @description With a filter by words and by whether they are visible.
         */
        get: operations["listServicesAsAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit, hide or show a service
         * @description What is not given stays. Its provider is told, with the reason.
         */
        put: operations["editServiceAsAdmin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/services/{id}/delete-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What removing it would leave running
         * @description Nothing is changed: the live bookings that would go on after it.
         */
        get: operations["previewRemoval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The marketplace at a glance
         * @description Counts of people, services and bookings, revenue so far, and refunds that still wait for the gateway.
         */
        get: operations["getStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody, newest first
         * @description With filters by words, role and ban. Deactivated and erased accounts are in it.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One user
         * @description As admins see them, with the business if they sell.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}/ban-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a ban would do: bookings cancelled, money refunded
         * @description Nothing is changed.
         */
        get: operations["previewBan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ai/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Execute an offer of the concierge
         * @description Books, cancels or moves exactly what was offered, once: however often it is asked, there is one effect and one answer.
         */
        post: operations["executeProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ai/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something to the concierge
         * @description One turn: only the newest message is sent, the history is kept here. The answer says in words and in data what was found, offered or done; `proposal` waits for a yes or for POST /api/ai/action. With `Accept: text/event-stream` the same turn comes in the AI SDK's UI message stream protocol (version 1), the whole answer as its `data-turn` part. The body that the AI SDK's default transport sends is a turn as well, and always answered by that stream.
         */
        post: operations["chat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ai/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own conversations
         * @description The one spoken in last comes first.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ai/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A conversation with what was said
         * @description The newest 200 messages, oldest first. Somebody else's is a 404.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        /**
         * Delete a conversation
         * @description Its messages and open offers go; bookings stay.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ai/conversations/{id}/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail me this conversation
         * @description It goes to the address of the account, in the background.
         */
        post: operations["emailConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ai/price-suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What such a service usually costs
         * @description Median and quartiles of comparable visible services and completed bookings, widened while the sample is small.
         */
        post: operations["suggestPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ai/recommend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The best services for a wish
         * @description Three nearby unless told otherwise, with reasons in the caller's language.
         */
        post: operations["recommend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ai/sentiment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How a text feels
         * @description Of a text, or of a review by its id; English, Arabic and Arabizi.
         */
        post: operations["readSentiment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to a new password
         * @description The answer is the same whether or not the address has an account.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
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
         * @description Unknown, banned and deactivated accounts answer exactly as a wrong password does.
         */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session, on every door
         * @description The access token, the refresh token and the sockets of this session end at once; other devices stay signed in.
         */
        post: operations["logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I?
         * @description The account behind the access token.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with an OpenID Connect ID token
         * @description Of the configured issuer, such as Firebase Auth or Google. Who is new gets an account; an existing one is joined only if the issuer has verified the address. A token is good for one sign-in (`id_token_used`): ask the issuer's library for a fresh one each time. 503 where no issuer is configured.
         */
        post: operations["signInWithToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade a refresh token for new tokens
         * @description Each refresh token works once. Used again within 30 seconds and before its new token was used (two tabs at once, a reply that was lost), it gives the same new refresh token; any other second use ends the whole session.
         */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/resend-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send me the link that proves my address again
         * @description Earlier links stop working. An address that is already proven gets nothing.
         */
        post: operations["resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password by the link from the mail
         * @description The link works once and for an hour. Every session ends.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account and sign in
         * @description Signed in at once. A link to prove the address goes out by mail. An address that has an account is a 409 (`email_taken`); a password that is easy to guess is a 400 (`password_too_common`).
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove an address by the link from the mail
         * @description Also completes a change of address: other sessions end, and the old address is told.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/client/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a client has booked, newest first
         * @description By the client themselves, or by an admin.
         */
        get: operations["listClientBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book a free slot
         * @description The booking is pending until its provider accepts, or accepted at once where they have chosen so (`isInstant` of the service). Price and cancel terms are frozen. A slot that is not free is a 409 with the nearest free starts as `alternatives`.
         */
        post: operations["createBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many messages I have not read, and about which bookings
         * @description Of all bookings in which one takes part, those written in last first.
         */
        get: operations["countUnreadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a booking would cost, before it is made
         * @description Nothing is made, held or told. Price and terms are those with which `create` would make it now, paid online or in cash. What `create` would refuse is refused with the same code.
         */
        post: operations["previewBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/provider/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a provider was booked for
         * @description By the provider themselves, or by an admin. Newest first, or the soonest job first.
         */
        get: operations["listProviderBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One booking
         * @description For its client, its provider and admins; for anyone else it is a 404. `allowedTransitions` says to which status the caller can take it now.
         */
        get: operations["getBooking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description On the terms that `cancel/preview` shows. Providers give a reason, and so do admins once it was accepted.
         */
        post: operations["cancelBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/cancel/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What cancelling now would do to the money of both sides
         * @description Nothing is changed. `refund` and `fee` are what it would do if the caller cancelled. `freeUntil` is until when the client of an accepted booking gets all of it back. A request that waits costs nothing, unless it was moved after that and its provider has not answered with another time.
         */
        post: operations["previewCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say where the job is, and what there is to know
         * @description By the client, as long as it waits for its answer in time, or was accepted and has not started. What is not given stays, null takes away. The provider is told. The same again changes nothing.
         */
        put: operations["setBookingDetails"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What client and provider wrote to each other, newest first
         * @description Phone numbers and e-mail addresses are hidden until the booking is accepted.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Write to the other side
         * @description Both sides also hear a `message` event.
         */
        post: operations["writeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark what was written to me about this booking as read
         * @description Those written up to now. Doing it again changes nothing.
         */
        put: operations["markMessagesRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the client was not there
         * @description By the provider of an accepted booking, from 15 minutes after the start until that day ends in the booking's zone, and for two hours at least. The booking is cancelled, the client is told, and of what was paid the part is kept that a late cancellation keeps (`cancelPolicy`).
         */
        post: operations["reportNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/no-show/contradict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a no-show is not so
         * @description By the client, once. The admins are told, and the booking shows the words. No money moves; what was kept can be paid out to the provider 14 days after the no-show, instead of 48 hours.
         */
        post: operations["contradictNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/no-show/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a photo to a no-show
         * @description By the provider who told it, as long as it may be told and for an hour at least: one JPEG, PNG or WebP in the field `file`, at most 10 MB.
         */
        post: operations["addNoShowPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a photo of the job
         * @description By the client, as long as they may change its details: a JPEG, PNG or WebP in the field `file`, at most 10 MB; at most 5 photos. Both sides and admins see them, by links that work for ten minutes; the provider of a cancelled booking does not. The provider is told of the first, and not of the next until they have read that notice. With `version`, a booking that changed meanwhile is a 409. The same file again changes nothing.
         */
        post: operations["addJobPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/photos/{photoId}": {
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
         * Remove a photo of the job
         * @description By the client, as long as they may change its details. It is gone for good. With `version`, a booking that changed meanwhile is a 409.
         */
        delete: operations["removeJobPhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an act would do to the money of both sides
         * @description For its client, its provider and admins; nothing is changed. Both sides read the same of accepting (by its provider), moving to `startAt` (by its client) and completing (by its provider); of cancelling each reads their own. What could not be done now is refused with the code of the act.
         */
        get: operations["previewAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/propose-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose another time to the client
         * @description By its provider or an admin, as long as the client may move it. Nothing is held, and the booking stays as it is until the client says yes: by `proposed-time/accept`, in chat, or by the link in the mail. A second one takes the place of the first. Without an answer until `proposedTime.expiresAt`, or with any change of the booking but of its notes, address and photos, it is closed.
         */
        post: operations["proposeTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/proposed-time/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say yes to the time that is proposed
         * @description By the client. The booking is moved and accepted in one operation; what was paid stays. The same yes again changes nothing. If the slot is not free any more, nothing changes.
         */
        post: operations["acceptProposedTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/proposed-time/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say no to the time that is proposed
         * @description By the client. The booking stays as it is, and its provider is told.
         */
        post: operations["declineProposedTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move to another free slot
         * @description By the client, as long as it waits for its answer in time, or was accepted and has not started. The booking is pending again, or accepted at once as a new one would be; what was paid stays. If the slot is not free, or is the one that it has, nothing changes.
         */
        post: operations["rescheduleBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept, start, complete or cancel
         * @description A move that is not open to the caller is a 409 that lists those that are, as `allowed`. With `version`, a booking that changed meanwhile is a 409. Where the provider has chosen to be asked for it (`asksStartCode` of their profile), or the marketplace asks all of them, they start with the `startCode` that the client sees.
         */
        put: operations["setBookingStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My notifications, newest first
         * @description Each is also heard as a `notification` event. Whoever missed events asks here, by `cursor`.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark all as read
         * @description Those made up to now. Doing it again changes nothing.
         */
        put: operations["markAllNotificationsRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark one as read
         * @description One's own; doing it again changes nothing.
         */
        put: operations["markNotificationRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/completion/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What completing a booking would do to both sides
         * @description Nothing is changed: what its provider would be credited, and what the marketplace would keep.
         */
        post: operations["previewCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/create-stripe-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start paying for a booking
         * @description Returns the address of the checkout page. Asking again returns the session that is open; another method replaces it. The amount is the booking's own.
         */
        post: operations["createCheckout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments made or received, newest first
         * @description An admin sees all.
         */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How bookings can be paid here
         * @description Which methods work with the marketplace's currency and account, and the least, the most and the step of a price. What the gateway refused is hidden for a quarter of an hour.
         */
        get: operations["listPaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a provider was paid out
         * @description Never more than is in the wallet.
         */
        post: operations["createPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/payout/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a payout now would pay, and what would stay in the wallet
         * @description Of one's own wallet, or for an admin of the one that `userId` names; nothing is changed. The money is sent outside of Taskego, and an admin records it with its reference: `amount` is what they can record now at most. Payments are read at the gateway again just before, which may lower it.
         */
        get: operations["previewPayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a booking
         * @description By an admin, in part or all that is left. Its client may only ask again for a refund that is already due. A refund that the gateway does not take at once stays due (`refundDueAmount`) and is sent later.
         */
        post: operations["refundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/refund/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a refund would do to both sides
         * @description Nothing is changed. For admins.
         */
        post: operations["previewRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page that Stripe's checkout leads back to
         * @description HTML, in the reader's language: it says that the payment is being looked at. An app then asks `POST /api/payments/verify-payment`. With APP_URL checkout leads to the web app instead, and this page, for checkouts begun before, links to the booking there.
         */
        get: operations["checkoutReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/sandbox/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sandbox's checkout page
         * @description Only without a Stripe key, and never in production: HTML with the three outcomes to choose from.
         */
        get: operations["sandboxCheckout"];
        put?: never;
        /**
         * Pay, fail or leave
         * @description What the sandbox's checkout page sends. Its event comes to our own webhook, as Stripe's would.
         */
        post: operations["decideSandboxCheckout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/verify-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what became of a checkout session
         * @description Takes over what the gateway says, so that nobody need wait for its event. The gateway is asked while the session is open, five times in ten seconds at most; else the answer is what the marketplace knows.
         */
        post: operations["verifyPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's wallet and what moved it
         * @description An admin sees the marketplace's commission. Clients' wallets stay empty: refunds go back the way the money came.
         */
        get: operations["getWallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The gateway's events
         * @description Signed with STRIPE_WEBHOOK_SECRET (`stripe-signature`). An event only says where to look; the object is read again at the gateway.
         */
        post: operations["receiveGatewayEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My jobs of today and of this week
         * @description In your own zone, the soonest first, with how many wait for an answer, are accepted or done, and the hours that are booked. A week is from Monday to Sunday.
         */
        get: operations["getAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to sell here
         * @description An admin decides. The rejected may ask again.
         */
        post: operations["applyAsProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/booking-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By which rules my time is booked
         * @description How soon, how far ahead, how long after a job, how many jobs a day, and whose bookings are accepted at once. Null is as the marketplace has it; `inForce` is what counts.
         */
        get: operations["getBookingRules"];
        /**
         * Set rules of my own
         * @description What is not given stays; null gives it back to the marketplace. Nobody takes a shorter notice or looks farther ahead than the marketplace, or accepts at once more than it allows. They are for bookings that are made or moved from now on; a day with as many jobs as you take is offered to nobody.
         */
        put: operations["setBookingRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I was booked for
         * @description Newest first, or with `order=start` the soonest job first; from one local day to another; with a filter by status: `pending` are those who wait for an answer.
         */
        get: operations["listMyProviderBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My calendar elsewhere
         * @description When it was read last, and if it cannot be read, since when and why; its busy times then stay as they were.
         */
        get: operations["getCalendarImport"];
        /**
         * Name my calendar elsewhere
         * @description Its busy times close slots. It is fetched at once and then every 15 minutes: by https, at most 1 MB within 10 seconds and 3 redirects, and never from a private address. Only times are kept.
         */
        put: operations["setCalendarImport"];
        post?: never;
        /**
         * Forget my calendar elsewhere
         * @description What it closed is open again.
         */
        delete: operations["removeCalendarImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My business documents
         * @description Only the provider and the admins see them; each link works for ten minutes.
         */
        get: operations["listMyDocuments"];
        put?: never;
        /**
         * Add a business document to my application
         * @description A PDF, JPEG, PNG or WebP in the field `file`, at most 10 MB; at most 10 documents. Only the provider and the admins see it. The same file again changes nothing.
         */
        post: operations["addDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/documents/{id}": {
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
         * Remove a business document of mine
         * @description Admins cannot read it any more.
         */
        delete: operations["removeDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/earnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I have earned in a period
         * @description From one local day to another (until today, from the first of that month, unless given; a year at most), by the movements of the ledger: gross − refunds − commission = net, which is what the wallet gained. What is settled in cash is not in it.
         */
        get: operations["getEarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My profile as a provider
         * @description With how the application stands, and the reason of a rejection. 404 before you have applied.
         */
        get: operations["getMyProvider"];
        /**
         * Change my profile as a provider
         * @description What is not given stays; null takes a text or the telephone away. A new city without a point moves the point to its centre, and the services that were where you were move along; all of them are found by the new names at once. The telephone is that of your account. The hours, the documents and the picture have routes of their own.
         */
        put: operations["updateProvider"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/my-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My services, hidden ones too
         * @description As their provider sees them; those that are hidden have `isVisible: false`.
         */
        get: operations["listMyServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The same as PUT /api/providers/me
         * @description What is not given stays; null takes a text or the telephone away. A new city without a point moves the point to its centre, and the services that were where you were move along; all of them are found by the new names at once. The telephone is that of your account. The hours, the documents and the picture have routes of their own.
         */
        put: operations["updateProviderProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My opening hours
         * @description The weekly plan and its dated exceptions, in the provider's own zone.
         */
        get: operations["getSchedule"];
        /**
         * Set my opening hours
         * @description Local time, several intervals a day, in order; 24:00 is the end of the day. A dated exception replaces the plan of that date; without intervals the day is closed. Bookings made before stay: those that the hours do not cover are named in `bookingsOutside`.
         */
        put: operations["setSchedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/service-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Show or hide a service of mine
         * @description Hidden services are found by nobody and cannot be booked; bookings of them go on. What an admin has hidden stays hidden (409, `hidden_by_admin`).
         */
        put: operations["setServiceStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/time-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When I am away, now or later
         * @description The soonest first. What is over is left out.
         */
        get: operations["listTimeOff"];
        put?: never;
        /**
         * Say when I am away
         * @description From one instant to another, whatever the opening hours say: no time of it is offered or can be booked from now on. Bookings made before stay: those of that time are named in `clashes`.
         */
        post: operations["addTimeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/time-off/{id}": {
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
         * Be there after all
         * @description The opening hours count again.
         */
        delete: operations["removeTimeOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A provider's public profile
         * @description Without address, telephone and e-mail. Name and telephone are told to the client of an accepted booking, as its `contact`, until 7 days after its completion; the address and the e-mail to nobody.
         */
        get: operations["getProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What reviews praise and complain about
         * @description Of the newest reviews with words: which aspects are praised (4 stars and more) and complained about (2 and less), how often, and by which reviews (`GET /api/reviews/provider/{id}` lists them).
         */
        get: operations["getProviderSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review a completed booking of mine
         * @description Once for each booking, within 30 days of its end.
         */
        post: operations["createReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/provider/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews of a provider, newest first
         * @description Of all their services. Whoever wrote them is told by first name alone.
         */
        get: operations["listProviderReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/service/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews of a service, newest first
         * @description Whoever wrote them is told by first name alone.
         */
        get: operations["listServiceReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/user/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews that a user has written, newest first
         * @description By whoever knows the user's id. They are told by first name alone.
         */
        get: operations["listUserReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a review of my work
         * @description In public, once. The client is told. Telephone numbers, addresses and links are refused.
         */
        post: operations["replyToReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find services
         * @description Text in either language finds services in both; categories and places in `q` are understood. An unknown category or city finds nothing. `nextSlot` is there when a free time was asked for, `distanceKm` when a place is known. With a free time, a page may be shorter than `limit` and still have a `nextCursor`. `facets=true` also counts the found services by rating, price, city and free day, under the same filters: the first 200 of them.
         */
        get: operations["searchServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All categories
         * @description In the order of their slugs, with names in both languages.
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All cities
         * @description In the order of their slugs, with names in both languages and a point on the map.
         */
        get: operations["listCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer a service
         * @description For approved providers. It is visible at once; without a city or a point of its own it is where its provider is. A title and a description in one language are enough: the other language shows them as written until a language model, where there is one, has drafted them (`texts` says which), and the service is found by questions in both.
         */
        post: operations["createService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service
         * @description A hidden or removed service is a 404, but for its provider and admins.
         */
        get: operations["getService"];
        /**
         * Edit a service
         * @description What is not given stays as it is, and what is sent as it is shown is no edit. An edit of one text marks the other as older if a person wrote it, and has it drafted anew if a model did; an older text that is edited has caught up. `null` for title and description takes a language away. An edited draft is its writer's own.
         */
        put: operations["updateService"];
        post?: never;
        /**
         * Remove a service
         * @description Nobody finds it from now on; bookings of it go on.
         */
        delete: operations["removeService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When a service is free
         * @description The free starts, day by day in the provider's zone, from today by default. With `at` it also says whether that start is offered, and if not, why, and which free ones are nearest.
         */
        get: operations["getAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pictures of a service in their order
         * @description Each in two sizes, with addresses that never change.
         */
        get: operations["listServiceImages"];
        /**
         * Put the pictures of a service in order
         * @description All of them, each once; the first is shown in lists.
         */
        put: operations["orderServiceImages"];
        /**
         * Add a picture to a service
         * @description A JPEG, PNG or WebP in the field `file`, at most 10 MB and 40 megapixels; at most 8 pictures. It is made anew, without its metadata, in two sizes. The same file again changes nothing.
         */
        post: operations["addServiceImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}/images/{imageId}": {
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
         * Remove a picture of a service
         * @description Its files go in the background.
         */
        delete: operations["removeServiceImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My saved addresses
         * @description The default first: a booking that is made without an address takes it.
         */
        get: operations["listAddresses"];
        put?: never;
        /**
         * Save an address
         * @description At most ten. The first one is the default.
         */
        post: operations["saveAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a saved address
         * @description What is not given stays. Bookings keep the address that they were made with.
         */
        put: operations["changeAddress"];
        post?: never;
        /**
         * Remove a saved address
         * @description After the default the oldest of the others is it.
         */
        delete: operations["removeAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/avatar": {
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
         * Remove my picture
         * @description Its files go in the background.
         */
        delete: operations["removeAvatar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My calendar address
         * @description Whether there is one. The address itself is shown when it is made, and never again.
         */
        get: operations["getCalendarFeed"];
        put?: never;
        /**
         * Make a calendar address
         * @description A secret address at which a calendar can subscribe to my bookings, as client and as provider. The one before it ends.
         */
        post: operations["makeCalendarFeed"];
        /**
         * End my calendar address
         * @description Nobody reads my bookings by it from now on.
         */
        delete: operations["removeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/deactivate": {
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
         * Close my account
         * @description Future bookings are cancelled as you would; every session ends.
         */
        delete: operations["deactivate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change my e-mail address
         * @description It changes once the link that goes to the new address is used (`POST /api/auth/verify-email`). The link ends with this session, with a new password, and with any other change of address.
         */
        put: operations["changeEmail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/erase": {
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
         * Close my account and remove all that tells who I was
         * @description Payments and the ledger stay under a bare id. This cannot be undone.
         */
        delete: operations["eraseAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything that is kept about me
         * @description The password is asked for once more.
         */
        post: operations["exportPersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change my password
         * @description Every other session and every link that was sent before ends, and a mail tells of it.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/phone/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send me a code to prove my telephone number
         * @description By SMS, to the number of the profile; good for ten minutes, once. A number that is proven gets nothing. One code a minute and five a day, for an account and for a number. 503 where no SMS can be sent.
         */
        post: operations["requestPhoneCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/phone/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove my telephone number by the code
         * @description A code allows five tries. From then on the number gets the SMS that were chosen; another number has to be proven anew.
         */
        post: operations["verifyPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I receive by e-mail and SMS
         * @description For each kind of message, and the time zone that mails tell times in.
         */
        get: operations["getPreferences"];
        /**
         * Choose what I receive by e-mail and SMS
         * @description What concerns the safety of the account is mailed in any case.
         */
        put: operations["updatePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My profile
         * @description The same as `GET /api/auth/me`.
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where I am signed in
         * @description Every device that is signed in, with when it was last used: the session of this request first, then the newest sign-in.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * Sign me out everywhere
         * @description All sessions end at once, this one too unless `keepCurrent` is true, with their tokens and sockets. Links that were sent by mail end as well.
         */
        delete: operations["revokeSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/sessions/{id}": {
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
         * Sign one of my devices out
         * @description Its tokens and sockets end at once. Somebody else's is a 404.
         */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change my profile
         * @description What is not given stays; null takes telephone or city away. A new telephone number is not proven. The e-mail address and the password have routes of their own.
         */
        put: operations["updateProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/upload-avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set my picture
         * @description A JPEG, PNG or WebP in the field `file`, at most 10 MB and 40 megapixels. It is made anew, without its metadata, in two sizes. The same file again changes nothing.
         */
        post: operations["uploadAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/feed.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bookings as a calendar
         * @description iCalendar (RFC 5545), for whoever has the secret address that `POST /api/users/calendar` made: what waits, what was agreed and what was cancelled lately. Times are UTC, so each calendar shows its own zone.
         */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A private document, or a photo of a job
         * @description By the link that whoever may see it was given, for ten minutes; no token is needed.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/images/{id}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A public picture
         * @description An avatar or a picture of a service. What an address shows never changes, so it may be kept for ever; a new picture has a new address.
         */
        get: operations["getImage"];
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
        /**
         * Is the process alive? Asks no database
         * @description For a load balancer's liveness check.
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
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this server measures, for Prometheus
         * @description Request latency by route, jobs, sockets, use of language models, database and process. With METRICS_TOKEN as the bearer token, or as an admin.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Could a booking be made now? 503 while it could not
         * @description For a load balancer's readiness check: 503 until tables are up to date, while the database does not answer or is read-only, and before this server stops. It answers within a second.
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
        /**
         * @description Who would do it; a cancellation is always the one of the caller
         * @example client
         * @enum {string}
         */
        ActParty: "client" | "provider" | "admin";
        AddTimeOff: {
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            from: string;
            /**
             * Format: date-time
             * @description Ahead, and at most 366 days after `from`
             * @example 2026-11-27T22:00:00.000Z
             */
            to: string;
        };
        /**
         * @example home
         * @enum {string}
         */
        AddressKind: "home" | "work" | "other";
        AdminCategory: {
            /** @example plumbing */
            slug: string;
            /** @example Plumbing */
            name_en: string;
            /** @example سباكة */
            name_ar: string;
            /**
             * @description Other words for it, in either language
             * @example [
             *       "pipes"
             *     ]
             */
            aliases: string[];
        };
        AdminCity: {
            /** @example tyre */
            slug: string;
            /** @example Tyre */
            name_en: string;
            /** @example صور */
            name_ar: string;
            /** @example 33.2705 */
            lat: number;
            /** @example 35.2038 */
            lng: number;
            /**
             * @description Other words for it, in either language
             * @example [
             *       "Sour"
             *     ]
             */
            aliases: string[];
        };
        AdminUser: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /** @example Maya Khoury */
            name: string;
            /** @example maya@example.org */
            email: string;
            role: components["schemas"]["Role"];
            /** @example +961 3 123 456 */
            phone: string | null;
            /**
             * @description City slug
             * @example tyre
             */
            city: string | null;
            language: components["schemas"]["Language"];
            isVerified: boolean;
            isBanned: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            deactivatedAt: string | null;
            provider: {
                /** @example Cedar Cooling */
                businessName: string;
                /** @example سيدر للتبريد */
                businessName_ar: string | null;
                approvalStatus: components["schemas"]["ApprovalStatus"];
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        Agenda: {
            /**
             * @description The provider's zone
             * @example Asia/Beirut
             */
            timezone: string;
            /**
             * Format: int32
             * @description All requests that wait for an answer, for whatever day
             * @example 12
             */
            requestsWaiting: number;
            today: {
                /**
                 * Format: date
                 * @description YYYY-MM-DD in the provider's zone
                 * @example 2026-11-23
                 */
                date: string;
                counts: components["schemas"]["AgendaCounts"];
                /** @description The soonest first, without those that were cancelled or that nobody answered in time */
                bookings: components["schemas"]["Booking"][];
            };
            /** @description From Monday to Sunday, with today */
            week: {
                /**
                 * Format: date
                 * @description YYYY-MM-DD in the provider's zone
                 * @example 2026-11-23
                 */
                from: string;
                /**
                 * Format: date
                 * @description YYYY-MM-DD in the provider's zone
                 * @example 2026-11-29
                 */
                to: string;
                counts: components["schemas"]["AgendaCounts"];
                /** @description The soonest first, without those that were cancelled or that nobody answered in time */
                bookings: components["schemas"]["Booking"][];
            };
        };
        AgendaCounts: {
            /**
             * Format: int32
             * @description Requests that wait for an answer
             * @example 12
             */
            waiting: number;
            /**
             * Format: int32
             * @description Accepted, and begun
             * @example 12
             */
            accepted: number;
            /**
             * Format: int32
             * @description Completed
             * @example 12
             */
            done: number;
            /**
             * @description Of what is accepted, begun or completed, to a hundredth
             * @example 6.5
             */
            hoursBooked: number;
        };
        Analytics: {
            /**
             * Format: date
             * @description YYYY-MM-DD in the provider's zone
             * @example 2026-11-23
             */
            from: string;
            /**
             * Format: date
             * @description The last day, included
             * @example 2026-11-22
             */
            to: string;
            /**
             * @description Whose days these are
             * @example Asia/Beirut
             */
            timezone: string;
            /** @enum {string} */
            bucket: "day" | "week";
            totals: {
                /**
                 * Format: int32
                 * @description Accounts at the end of the range
                 * @example 12
                 */
                users: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                newUsers: number;
                /**
                 * Format: int32
                 * @description Made in the range, whatever became of them
                 * @example 12
                 */
                bookings: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                completed: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                cancelled: number;
            };
            /** @description The ten booked most */
            topCategories: {
                /** @example plumbing */
                category: string;
                /** @example Plumbing */
                name_en: string;
                /** @example سباكة */
                name_ar: string;
                /**
                 * Format: int32
                 * @example 12
                 */
                count: number;
            }[];
            bookings: {
                /**
                 * Format: date
                 * @description The local day, or the Monday of the local week
                 * @example 2026-11-16
                 */
                date: string;
                /**
                 * Format: int32
                 * @example 12
                 */
                count: number;
            }[];
            revenue: {
                /**
                 * Format: int64
                 * @description Paid through the gateway and released for work done, less what was given back; cash is not in it
                 * @example 450000
                 */
                gross: number;
                /**
                 * Format: int64
                 * @description The marketplace's part of it
                 * @example 67500
                 */
                commission: number;
                /**
                 * @description ISO 4217
                 * @example USD
                 */
                currency: string;
                series: {
                    /**
                     * Format: date
                     * @description The local day, or the Monday of the local week
                     * @example 2026-11-16
                     */
                    date: string;
                    /**
                     * Format: int64
                     * @example 45000
                     */
                    gross: number;
                    /**
                     * Format: int64
                     * @example 6750
                     */
                    commission: number;
                }[];
            };
            /**
             * @description Cancelled of all bookings made in the range; null when there are none
             * @example 0.12
             */
            cancellationRate: number | null;
            /**
             * @description Accepted of those that were accepted, declined or left to lapse
             * @example 0.12
             */
            acceptanceRate: number | null;
            /** @description How many minutes clients waited for the provider's answer: half of them at most the median, nine in ten at most p90 */
            responseMinutes: {
                /**
                 * Format: int32
                 * @example 34
                 */
                median: number | null;
                /**
                 * Format: int32
                 * @example 34
                 */
                p90: number | null;
            };
        };
        AnswerProposedTime: {
            /**
             * Format: date-time
             * @description The time that is answered, so that no answer is for another one
             * @example 2026-11-23T12:00:00.000Z
             */
            scheduledAt: string;
        };
        Application: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /** @example Cedar Cooling */
            businessName: string;
            /** @example سيدر للتبريد */
            businessName_ar: string | null;
            /** @example Fridges, ovens and washing machines, since 1998. */
            about_en: string | null;
            /** @example برادات وأفران وغسالات، من الـ1998. */
            about_ar: string | null;
            /**
             * @description A square picture of at most 512 pixels
             * @example https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp
             */
            avatarUrl: string | null;
            /**
             * @description The same with at most 128 pixels
             * @example https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp
             */
            avatarThumbnailUrl: string | null;
            /**
             * @description Average of 1 to 5, to a tenth; null before the first review
             * @example 4.6
             */
            ratings: number | null;
            /**
             * Format: int32
             * @example 12
             */
            ratingCount: number;
            /**
             * Format: int32
             * @example 12
             */
            serviceCount: number;
            /**
             * @description City slug
             * @example tyre
             */
            city: string | null;
            /**
             * @description IANA time zone
             * @example Asia/Beirut
             */
            timezone: string;
            week: components["schemas"]["Week"];
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            userId: string;
            /**
             * @description Of their account; told to no visitor
             * @example +961 3 123 456
             */
            phone: string | null;
            approvalStatus: components["schemas"]["ApprovalStatus"];
            rejectionReason: string | null;
            /** @description A job of mine is started with the four digits that its client tells */
            asksStartCode: boolean;
            /** @example Hassan Haddad */
            name: string;
            /** @example hassan@example.org */
            email: string;
            isBanned: boolean;
            /** @description What was sent to prove the business */
            documents: components["schemas"]["Document"][];
        };
        ApplyAsProvider: {
            /** @example Cedar Cooling */
            businessName: string;
            /** @example سيدر للتبريد */
            businessName_ar?: string;
            /** @example Fridges, ovens and washing machines, since 1998. */
            about_en?: string;
            /** @example برادات وأفران وغسالات، من الـ1998. */
            about_ar?: string;
            /**
             * @description A slug, a name or an alias, in either language
             * @example tyre
             */
            city?: string;
            /** @example 33.2705 */
            lat?: number;
            /** @example 35.2038 */
            lng?: number;
        };
        /**
         * @example approved
         * @enum {string}
         */
        ApprovalStatus: "pending" | "approved" | "rejected";
        AskedStart: {
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            start: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T09:00:00.000Z
             */
            end: string;
            /**
             * @description Booking it now would be accepted
             * @example false
             */
            isOffered: boolean;
            /** @description Why it is not offered: the code with which booking it would be refused */
            code: components["schemas"]["SlotRefusal"] | null;
            /**
             * @description The same in the caller's language
             * @example This time is already taken. Here are the nearest free ones.
             */
            detail: string | null;
            /**
             * @description The free starts nearest to one that is not offered, the nearest first
             * @example [
             *       "2026-11-23T09:00:00.000Z",
             *       "2026-11-23T07:00:00.000Z",
             *       "2026-11-23T10:00:00.000Z"
             *     ]
             */
            alternatives: string[];
        };
        /**
         * @description Whose bookings are accepted as they are made or moved: of nobody, of clients whose job was done before, or of everybody
         * @example returning
         * @enum {string}
         */
        AutomaticAcceptance: "off" | "returning" | "all";
        Availability: {
            /** @example Asia/Beirut */
            timezone: string;
            /**
             * @description A booking of the caller is confirmed as it is made, without the provider's answer; without a sign-in, everybody's is
             * @example false
             */
            isInstant: boolean;
            slots: {
                /**
                 * Format: date-time
                 * @description ISO 8601 UTC
                 * @example 2026-11-23T08:00:00.000Z
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 UTC
                 * @example 2026-11-23T09:00:00.000Z
                 */
                end: string;
            }[];
            at?: components["schemas"]["AskedStart"];
        };
        Avatar: {
            /**
             * @description A square picture of at most 512 pixels
             * @example https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp
             */
            avatarUrl: string | null;
            /**
             * @description The same with at most 128 pixels
             * @example https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp
             */
            avatarThumbnailUrl: string | null;
        };
        Booking: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            status: components["schemas"]["BookingStatus"];
            /**
             * Format: int32
             * @description Rises with every change
             * @example 1
             */
            version: number;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            serviceId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            clientId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            providerId: string;
            /** @description With the place that it is offered from, for a map; where the job is stands in `address` */
            service: {
                /** @example Fridge repair at your home */
                title_en: string;
                /** @example تصليح برادات بالبيت */
                title_ar: string;
                lat: number | null;
                lng: number | null;
            };
            client: {
                /** @example Maya Khoury */
                name: string;
            };
            provider: {
                /** @example Cedar Cooling */
                businessName: string;
                /** @example سيدر للتبريد */
                businessName_ar: string | null;
            };
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            scheduledAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T09:00:00.000Z
             */
            endsAt: string;
            /**
             * @description The provider's zone
             * @example Asia/Beirut
             */
            timezone: string;
            /**
             * Format: int64
             * @description Minor units of `currency`
             * @example 4500
             */
            price: number;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            paymentStatus: components["schemas"]["BookingPaymentStatus"];
            /**
             * Format: date-time
             * @description Until when it can be accepted; null unless it is pending
             * @example 2026-11-21T10:30:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description Until when the client can cancel for nothing once it was accepted; a request that waits costs nothing later either, unless it was moved late: `cancel/preview` says what holds now
             * @example 2026-11-22T08:00:00.000Z
             */
            freeUntil: string;
            /**
             * @description Frozen when the booking was made
             * @example {
             *       "freeHoursBefore": 24,
             *       "graceMinutes": 5,
             *       "keptPercent": 50
             *     }
             */
            cancelPolicy: {
                /**
                 * Format: int32
                 * @description Until how many hours before the start cancelling is free
                 */
                freeHoursBefore: number;
                /**
                 * Format: int32
                 * @description For how many minutes after booking it is free in any case
                 */
                graceMinutes: number;
                /**
                 * Format: int32
                 * @description How much of what was paid is kept later
                 */
                keptPercent: number;
            };
            /** @description Words of whoever cancelled, with contacts hidden if it was never accepted, or one of `expired`, `no_show`, `client_no_show`, `account_closed` */
            cancellationReason: string | null;
            isNoShow: boolean;
            /** @description Of a client who was not there, as the provider says */
            noShow: components["schemas"]["NoShow"] | null;
            /**
             * @description Contacts are hidden until the booking is accepted
             * @example The fridge is warm but the light is on
             */
            notes: string | null;
            address: components["schemas"]["JobAddress"] | null;
            /** @description Whom the caller can call: the other side, from the acceptance until 7 days after the completion; else null. `phone` is null where they have given none */
            contact: {
                /** @example Rami Haddad */
                name: string;
                /** @example +9613123456 */
                phone: string | null;
            } | null;
            /** @description Whether the client has said where the job is; the provider reads `address` once it is accepted */
            hasAddress: boolean;
            /**
             * @description For the client alone, while it is accepted and was not started
             * @example 4711
             */
            startCode: string | null;
            /** @description Photos of the job, for both sides and admins alone; not for the provider of a cancelled one */
            photos: components["schemas"]["JobPhoto"][];
            /** @description Another time that waits for the yes of the client; null when none does */
            proposedTime: components["schemas"]["ProposedTime"] | null;
            /**
             * @description Where the caller can move it now
             * @example [
             *       "cancelled"
             *     ]
             */
            allowedTransitions: components["schemas"]["BookingStatus"][];
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            updatedAt: string;
        };
        /** @enum {string} */
        BookingAct: "accept" | "reschedule" | "complete" | "cancel";
        /** @enum {string} */
        BookingOrder: "newest" | "start";
        /** @enum {string} */
        BookingPaymentStatus: "unpaid" | "pending" | "paid" | "partially_refunded" | "refunded" | "failed" | "expired";
        BookingRules: {
            /**
             * Format: int32
             * @description A job begins so far ahead
             * @example 180
             */
            noticeMinutes: number | null;
            /**
             * Format: int32
             * @description And at most so far ahead
             * @example 30
             */
            horizonDays: number | null;
            /**
             * Format: int32
             * @description After a job nothing begins for so long
             * @example 30
             */
            bufferMinutes: number | null;
            /**
             * Format: int32
             * @description Jobs that begin on one day
             * @example 4
             */
            jobsPerDay: number | null;
            automaticAcceptance: components["schemas"]["AutomaticAcceptance"];
            /** @description By which you are booked: your own within the bounds of the marketplace */
            inForce: {
                /**
                 * Format: int32
                 * @example 180
                 */
                noticeMinutes: number;
                /**
                 * Format: int32
                 * @example 30
                 */
                horizonDays: number;
                /**
                 * Format: int32
                 * @example 30
                 */
                bufferMinutes: number;
                /**
                 * Format: int32
                 * @example 4
                 */
                jobsPerDay: number | null;
                automaticAcceptance: components["schemas"]["AutomaticAcceptance"];
            };
        };
        /**
         * @description Of the booking after it
         * @example pending
         * @enum {string}
         */
        BookingStatus: "pending" | "accepted" | "in_progress" | "completed" | "cancelled";
        CalendarFeed: {
            /**
             * Format: date-time
             * @description When the address was made; null: there is none
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string | null;
        };
        CalendarImport: {
            /**
             * @description The calendar whose busy times close slots; null: there is none
             * @example https://calendar.example.org/private/basic.ics
             */
            url: string | null;
            /**
             * Format: date-time
             * @description When it was last read. Its busy times are as they were then; null: not yet
             * @example 2026-11-23T08:00:00.000Z
             */
            fetchedAt: string | null;
            /**
             * Format: date-time
             * @description Since when it cannot be read; null while it can
             * @example 2026-11-23T08:00:00.000Z
             */
            failingSince: string | null;
            /** @description Why it cannot be read */
            code: components["schemas"]["CalendarProblem"] | null;
            /**
             * @description The same in the caller's language
             * @example The calendar cannot be reached.
             */
            detail: string | null;
            /** @description The busy times ahead, the first hundred */
            busy: {
                /**
                 * Format: date-time
                 * @description ISO 8601 UTC
                 * @example 2026-11-23T08:00:00.000Z
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 UTC
                 * @example 2026-11-23T09:00:00.000Z
                 */
                end: string;
            }[];
        };
        /**
         * @example calendar_unreachable
         * @enum {string}
         */
        CalendarProblem: "calendar_address_refused" | "calendar_unreachable" | "calendar_too_large" | "calendar_not_readable";
        CancelPreview: {
            /**
             * Format: int64
             * @description Goes back to the client
             */
            refund: number;
            /**
             * Format: int64
             * @description Is kept
             */
            fee: number;
            /**
             * Format: int64
             * @description The provider's part of the fee
             */
            providerGets: number;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            freeUntil: string;
        };
        /** @description On which terms the client can cancel after the act: for nothing until `freeUntil`, and then for `lateFee` of what is paid online */
        CancelTerms: {
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-22T08:00:00.000Z
             */
            freeUntil: string;
            /**
             * Format: int32
             * @description How much of what was paid is kept later
             */
            keptPercent: number;
            /**
             * Format: int64
             * @description Minor units of `currency`
             * @example 4500
             */
            lateFee: number;
            /**
             * @description As people read it, in the caller's language
             * @example $22.50
             */
            lateFeeText: string;
        };
        Category: {
            /** @example plumbing */
            slug: string;
            /** @example Plumbing */
            name_en: string;
            /** @example سباكة */
            name_ar: string;
        };
        ChangeAddress: {
            kind?: components["schemas"]["AddressKind"];
            /**
             * @description What you call it
             * @example My parents
             */
            label?: string | null;
            /** @description True makes it the default. The default stays it until another is */
            isDefault?: boolean;
            address?: components["schemas"]["JobAddress"];
        };
        /** @description A choice that the reply leaves, as a button */
        ChatAction: {
            /** @enum {string} */
            type: "confirm" | "select" | "cancel" | "call_support";
            /** @example Book it */
            label: string;
            /**
             * @description To press the button, send this as the next message of the conversation
             * @example Yes
             */
            message: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            proposalId?: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            serviceId?: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            bookingId?: string;
            /**
             * Format: date-time
             * @description A free start: of the service, or with `bookingId` one to which the booking is moved
             * @example 2026-11-23T08:00:00.000Z
             */
            scheduledAt?: string;
        };
        ChatReply: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            conversationId: string;
            /** @example Cedar Cooling can come today at 16:00 for $45. Shall I book it? */
            reply: string;
            language: components["schemas"]["Language"];
            intent: components["schemas"]["Intent"];
            services: components["schemas"]["ShownService"][];
            proposal: components["schemas"]["Proposal"] | null;
            booking: components["schemas"]["Booking"] | null;
            /** @description The bookings that the reply names, in its order */
            bookings: components["schemas"]["Booking"][];
            actions: components["schemas"]["ChatAction"][];
            /** @description Filters that a page may suggest beside `services`: counted among all that meet category, named place, price and rating; null where nothing was searched for */
            facets: components["schemas"]["Facets"] | null;
        };
        ChatRequest: {
            /**
             * @description The user's newest message; everything before it is read from the database
             * @example I need a cheap fridge repair in Tyre today
             */
            message: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            conversationId?: string;
        };
        Checkout: {
            /** @example cs_test_a1b2c3 */
            sessionId: string;
            /**
             * @description Where the client pays
             * @example https://checkout.stripe.com/c/pay/cs_test_a1b2c3
             */
            url: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            paymentId: string;
            /**
             * Format: int64
             * @description Minor units of `currency`
             * @example 4500
             */
            amount: number;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            expiresAt: string | null;
        };
        City: {
            /** @example tyre */
            slug: string;
            /** @example Tyre */
            name_en: string;
            /** @example صور */
            name_ar: string;
            /** @example 33.2705 */
            lat: number;
            /** @example 35.2038 */
            lng: number;
        };
        Commission: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * @description The slug of a category
             * @example cleaning
             */
            category: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            provider: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            service: string | null;
            /**
             * Format: int32
             * @description Hundredths of a percent of the price
             * @example 1000
             */
            basisPoints: number;
            /**
             * Format: int64
             * @description The least on a whole price, in minor units
             * @example 200
             */
            minimum: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            minimumText: string;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            from: string;
            /**
             * Format: date-time
             * @description Null: until it is removed
             * @example 2026-11-23T08:00:00.000Z
             */
            until: string | null;
            /** @description It concerns what is booked now */
            isInForce: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        ContradictNoShow: {
            /**
             * @description What the client says against it; the provider and admins see it
             * @example I was at home, and nobody rang
             */
            words: string;
        };
        Conversation: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * @description How it began
             * @example I need a cheap fridge repair in Tyre today
             */
            title: string;
            language: components["schemas"]["Language"];
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            updatedAt: string;
            /** @description The newest 200, oldest first */
            messages: components["schemas"]["ConversationMessage"][];
        };
        ConversationMessage: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /** @enum {string} */
            role: "user" | "assistant";
            /** @example I need a cheap fridge repair in Tyre today */
            text: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /** @description With the price, rating and time that were told; those that cannot be booked any more are left out */
            services: components["schemas"]["ShownService"][];
            proposal: components["schemas"]["RedrawnProposal"] | null;
            booking: components["schemas"]["Booking"] | null;
            /** @description The bookings that the reply names, in its order */
            bookings: components["schemas"]["Booking"][];
            /** @description The buttons that still do what they say: of the newest message alone */
            actions: components["schemas"]["ChatAction"][];
            /** @description The filters beside `services`, as they were counted then; days that are over are left out */
            facets: components["schemas"]["Facets"] | null;
        };
        ConversationSummary: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * @description How it began
             * @example I need a cheap fridge repair in Tyre today
             */
            title: string;
            language: components["schemas"]["Language"];
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            updatedAt: string;
        };
        CreateBooking: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            serviceId: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            scheduledAt: string;
            /** @example The fridge is warm but the light is on */
            notes?: string;
            /** @description Absent, or with an empty `line`, it is the default of the saved addresses; null: none */
            address?: components["schemas"]["JobAddress"] | null;
        };
        CreateRefund: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            bookingId: string;
            /**
             * Format: int64
             * @description Minor units; absent = all that is left
             * @example 1500
             */
            amount?: number;
            /** @example The job took half the time */
            reason?: string;
        };
        CreateReview: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            bookingId: string;
            /**
             * Format: int32
             * @example 5
             */
            rating: number;
            /** @example Came on time and fixed it. شغل نضيف! */
            comment?: string;
        };
        CreateService: {
            /** @example Fridge repair at your home */
            title_en?: string | null;
            /** @example تصليح برادات بالبيت */
            title_ar?: string | null;
            /** @example We find the fault, tell you the price, and repair it at your home. */
            description_en?: string | null;
            /** @example منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت. */
            description_ar?: string | null;
            /**
             * Format: int64
             * @description Minor units of the marketplace's currency, within its limits (GET /api/payments/methods tells them)
             * @example 4500
             */
            price: number;
            /**
             * Format: int32
             * @description Minutes
             * @example 60
             */
            durationMinutes: number;
            /**
             * @description A slug, a name or an alias, in either language
             * @example plumbing
             */
            category: string;
            subcategory?: string | null;
            /**
             * @example [
             *       "emergency"
             *     ]
             */
            tags?: string[];
            /**
             * @description A slug, a name or an alias, in either language
             * @example tyre
             */
            city?: string;
            /** @example 33.2705 */
            lat?: number;
            /** @example 35.2038 */
            lng?: number;
        };
        DecideApplication: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            userId: string;
            /** @enum {string} */
            decision: "approved" | "rejected";
            /**
             * @description A rejection needs one; the applicant reads it
             * @example The documents are not legible
             */
            reason?: string;
        };
        DecideRefund: {
            /**
             * @description settled: the client got the money in another way; void: it is not owed any more
             * @enum {string}
             */
            decision: "settled" | "void";
            /** @example Paid in cash on 3 June */
            reason: string;
        };
        Document: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            contentType: components["schemas"]["DocumentType"];
            /**
             * Format: int32
             * @example 184320
             */
            bytes: number;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            createdAt: string;
            /**
             * @description Opens the document for whoever holds this link, until `expiresAt`; ask again for a new one
             * @example https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA
             */
            url: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            expiresAt: string;
        };
        DocumentList: {
            /** @description What was sent to prove the business */
            items: components["schemas"]["Document"][];
        };
        /**
         * @example application/pdf
         * @enum {string}
         */
        DocumentType: "application/pdf" | "image/webp";
        DueRefund: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            bookingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            paymentId: string;
            /**
             * Format: int64
             * @description Minor units of `currency`
             * @example 4500
             */
            amount: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            amountText: string;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: int32
             * @description How often it was tried
             * @example 3
             */
            attempts: number;
            /** @description What the gateway last said */
            lastError: string | null;
            /**
             * Format: int32
             * @example 12
             */
            refusals: number;
            /**
             * Format: int32
             * @description How often the payer's bank sent it back
             * @example 12
             */
            bounces: number;
            /**
             * Format: date-time
             * @description From then on it is not tried: an admin settles it, voids it or has it tried again
             * @example 2026-11-23T08:00:00.000Z
             */
            refusedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        /** @description Minor units of `currency` */
        Earned: {
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: int64
             * @description What clients paid for what was done
             * @example 12000
             */
            gross: number;
            /**
             * Format: int64
             * @description The marketplace's part of it
             * @example 1800
             */
            commission: number;
            /**
             * Format: int64
             * @description What refunds and disputes took back, less what they returned: negative where more was returned
             * @example 0
             */
            refunds: number;
            /**
             * Format: int64
             * @description What the wallet gained: gross − refunds − commission
             * @example 10200
             */
            net: number;
            /**
             * Format: int64
             * @description Paid out, less what came back
             * @example 5000
             */
            paidOut: number;
            /**
             * Format: int64
             * @description What the wallet holds now, whatever the period
             * @example 5200
             */
            open: number;
        };
        Earnings: {
            /**
             * Format: date
             * @description YYYY-MM-DD in the provider's zone
             * @example 2026-11-23
             */
            from: string;
            /**
             * Format: date
             * @description YYYY-MM-DD in the provider's zone
             * @example 2026-11-30
             */
            to: string;
            /**
             * @description The provider's zone
             * @example Asia/Beirut
             */
            timezone: string;
            /** @description By currency */
            items: components["schemas"]["Earned"][];
        };
        /**
         * @description What to decide by; docs/errors.md tells of each
         * @example slot_taken
         * @enum {string}
         */
        ErrorCode: "invalid_input" | "not_signed_in" | "wrong_credentials" | "session_ended" | "not_allowed" | "not_found" | "route_not_found" | "method_not_allowed" | "invalid_json" | "not_utf8" | "contact_not_allowed" | "phone_not_valid" | "too_large" | "unsupported_media" | "idempotency_key_reused" | "too_many_requests" | "unavailable" | "email_taken" | "password_too_common" | "last_admin" | "own_account" | "link_not_valid" | "sign_in_unavailable" | "sms_unavailable" | "phone_missing" | "code_not_valid" | "id_token_not_valid" | "id_token_used" | "email_not_verified" | "too_many_addresses" | "already_applied" | "not_approved" | "unknown_timezone" | "bad_schedule" | "too_many_time_off" | "calendar_address_refused" | "calendar_unreachable" | "calendar_too_large" | "calendar_not_readable" | "unknown_category" | "unknown_city" | "text_incomplete" | "price_not_chargeable" | "slug_taken" | "still_in_use" | "hidden_by_admin" | "service_unavailable" | "own_service" | "slot_taken" | "slot_day_full" | "slot_closed" | "slot_too_soon" | "slot_too_far" | "slot_off_grid" | "too_many_pending" | "too_many_bookings" | "too_many_bookings_here" | "too_many_moves" | "too_many_moves_here" | "transition_not_allowed" | "too_early_to_start" | "details_closed" | "no_show_closed" | "no_show_not_open" | "proposed_time_closed" | "too_many_proposed_times" | "version_changed" | "reason_required" | "start_code_required" | "start_code_wrong" | "too_many_start_codes" | "too_many_messages" | "not_reviewable" | "already_reviewed" | "already_replied" | "payments_unavailable" | "booking_not_payable" | "nothing_to_pay" | "already_paid" | "amount_not_chargeable" | "method_not_available" | "checkout_closed" | "nothing_to_refund" | "refund_exceeds_paid" | "no_refund_due" | "wallet_too_low" | "payout_reversed" | "bad_signature" | "bad_event" | "refund_not_waiting" | "file_missing" | "file_damaged" | "file_too_large" | "image_too_large" | "file_type_refused" | "file_disguised" | "too_many_files" | "file_link_not_valid" | "files_unavailable" | "proposal_not_open" | "proposal_changed" | "not_confirmed" | "not_asked_for" | "clock_range" | "internal";
        /** @description How many of the found services have what; each value is one of a filter */
        Facets: {
            /**
             * Format: int32
             * @description How many of the found services are counted: the first of them
             * @example 12
             */
            counted: number;
            /**
             * @description Were no others found?
             * @example true
             */
            isAll: boolean;
            /** @description With so many stars or more: the values of `minRating` */
            ratings: {
                /** @example 4 */
                minRating: number;
                /**
                 * Format: int32
                 * @description How many of the counted services
                 * @example 12
                 */
                count: number;
            }[];
            /** @description Bands of prices, both ends included; null: no end. None where there is nothing to choose between */
            prices: {
                /**
                 * Format: int64
                 * @description Minor units of `currency`
                 * @example 4500
                 */
                minPrice: number | null;
                /**
                 * Format: int64
                 * @description Minor units of `currency`
                 * @example 4500
                 */
                maxPrice: number | null;
                /**
                 * Format: int32
                 * @description How many of the counted services
                 * @example 12
                 */
                count: number;
            }[];
            /** @description The commonest first */
            cities: {
                /**
                 * @description City slug
                 * @example tyre
                 */
                city: string;
                /** @example Tyre */
                name_en: string;
                /** @example صور */
                name_ar: string;
                /**
                 * Format: int32
                 * @description How many of the counted services
                 * @example 12
                 */
                count: number;
            }[];
            /** @description A week from today: on how many of them a job can start on that day (`availableOn`) */
            days: {
                /**
                 * Format: date
                 * @description YYYY-MM-DD in the provider's zone
                 * @example 2026-11-23
                 */
                date: string;
                /**
                 * Format: int32
                 * @description How many of the counted services
                 * @example 12
                 */
                count: number;
            }[];
        };
        /**
         * @description All but `mismatch` was taken over; that one contradicts our row, and the admins were told
         * @enum {string}
         */
        FindingKind: "captured" | "refund_made_at_gateway" | "refund_sent" | "refund_bounced" | "dispute_opened" | "dispute_won" | "dispute_lost" | "inquiry" | "mismatch";
        FoundServices: {
            items: components["schemas"]["Service"][];
            /**
             * @description Give it back as `cursor`; null: this was the last page
             * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
             */
            nextCursor: string | null;
            facets?: components["schemas"]["Facets"];
        };
        HeldBack: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            bookingId: string;
            /**
             * Format: int64
             * @description Minor units of `currency`
             * @example 4500
             */
            amount: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            amountText: string;
            reason: components["schemas"]["HeldBackReason"];
            /**
             * Format: date-time
             * @description From then on it can be paid out
             * @example 2026-11-23T08:00:00.000Z
             */
            until: string;
        };
        /**
         * @description The client was not there, as the provider says; or the client has contradicted it
         * @enum {string}
         */
        HeldBackReason: "no_show" | "no_show_contradicted";
        HeldWallet: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            userId: string;
            /** @example Maya Khoury */
            name: string;
            /**
             * Format: int64
             * @description Minor units; below zero when more was given back than is there
             * @example 3825
             */
            balance: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            balanceText: string;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            lastTransactionAt: string | null;
        };
        Image: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * @description At most 1600 pixels wide or high; it never changes and may be kept for ever
             * @example https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp
             */
            url: string;
            /**
             * @description The same with at most 480 pixels
             * @example https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp
             */
            thumbnailUrl: string;
            /**
             * Format: int32
             * @description Of `url`
             * @example 1200
             */
            width: number;
            /**
             * Format: int32
             * @description Of `url`
             * @example 1200
             */
            height: number;
        };
        ImageList: {
            items: components["schemas"]["Image"][];
        };
        /** @enum {string} */
        ImageName: "large.webp" | "small.webp";
        /** @enum {string} */
        Intent: "search" | "select" | "availability" | "book" | "book_now" | "confirm" | "refuse" | "cancel" | "reschedule" | "my_bookings" | "price" | "providers" | "hand_off" | "greeting" | "thanks" | "help" | "out_of_scope" | "unclear";
        Job: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /** @example mail:notice */
            kind: string;
            /**
             * @description Ids and hashes alone
             * @example {
             *       "notificationId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11"
             *     }
             */
            data: {
                [key: string]: unknown;
            };
            state: components["schemas"]["JobState"];
            /**
             * Format: int32
             * @example 12
             */
            attempts: number;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            startAfter: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            failedAt: string | null;
            /** @description The last failure, without addresses */
            error: string | null;
        };
        /** @description Where the job is; the provider sees it once the booking is accepted */
        JobAddress: {
            /**
             * @description A street, or a landmark to go by
             * @example Rue 12
             */
            line: string;
            /**
             * @description Floor, building or flat
             * @example Third floor, the door on the left
             */
            unit?: string;
            /** @example Tyre */
            city: string;
            /**
             * @description How to find it
             * @example Behind the bakery, the blue gate
             */
            directions?: string;
            /** @example 33.2705 */
            lat?: number;
            /** @example 35.2038 */
            lng?: number;
        };
        /**
         * @description Only these; all, if left out
         * @enum {string}
         */
        JobKind: "mail:notice" | "sms:notice" | "sms:code" | "mail:receipt" | "mail:paid" | "mail:reset" | "mail:verify" | "mail:change" | "mail:security" | "mail:moved-away" | "mail:conversation" | "calendar:import" | "outbox:forget" | "files:remove" | "services:embed" | "services:reindex" | "texts:draft" | "services:index";
        JobPhoto: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * @description Shows it to whoever holds this link, until `expiresAt`; read the booking for a new one
             * @example https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA
             */
            url: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            expiresAt: string;
        };
        /** @enum {string} */
        JobState: "created" | "retry" | "active" | "completed" | "cancelled" | "failed";
        /** @enum {string} */
        Language: "en" | "ar";
        LogEntry: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /** @enum {string} */
            type: "booking" | "cancel" | "refund" | "admin" | "auth" | "ai" | "catalog";
            /** @example user.banned */
            action: string;
            actor: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string | null;
                /** @example admin */
                role: string;
                /** @example Maya Khoury */
                name: string | null;
            };
            /**
             * @description rest, concierge, cli, socket or system
             * @example cli
             */
            door: string;
            requestId: string | null;
            /** @example user */
            targetType: string;
            targetId: string | null;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            /** @example Fake listings */
            reason: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        LogIn: {
            /** @example client@demo.taskego */
            email: string;
            /**
             * Format: password
             * @example taskego-demo
             */
            password: string;
        };
        Message: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            bookingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            senderId: string;
            /**
             * @description Phone numbers and e-mail addresses are hidden until the booking is accepted
             * @example The leak is under the kitchen sink.
             */
            text: string;
            /** @description Something is hidden */
            isMasked: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            readAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        /**
         * @description There is no gateway, the currency does not allow it, or the marketplace's account at the gateway refused it
         * @enum {string}
         */
        MethodObstacle: "gateway" | "currency" | "account";
        /** @description What an act would do to the money of both sides. Of one that ends the booking, `online` and `cash` are what each side has then; of any other, what each will have once the booking is completed */
        MoneyPreview: {
            act: components["schemas"]["PreviewedAct"];
            by: components["schemas"]["ActParty"];
            status: components["schemas"]["BookingStatus"];
            /**
             * Format: date-time
             * @description The start after it
             * @example 2026-11-23T08:00:00.000Z
             */
            scheduledAt: string;
            /**
             * Format: int64
             * @description Minor units of `currency`
             * @example 4500
             */
            price: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            priceText: string;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @description Paid online, or if it will be; null where nothing is and nothing can be any more */
            online: components["schemas"]["MoneyShares"] | null;
            /** @description Paid in cash, of which the marketplace keeps nothing; null where it is paid online */
            cash: components["schemas"]["MoneyShares"] | null;
            /**
             * Format: int64
             * @description What a cancellation keeps of what was paid
             * @example 0
             */
            fee: number;
            /**
             * @description As people read it, in the caller's language
             * @example $0
             */
            feeText: string;
            /** @description Null where the act ends the booking */
            cancelTerms: components["schemas"]["CancelTerms"] | null;
        };
        /** @description Minor units. `clientPays` is `providerGets`, `platformKeeps` and `staysHeld` together */
        MoneyShares: {
            /**
             * Format: int64
             * @description What the client pays in all: less what has gone back, or is on its way
             * @example 4500
             */
            clientPays: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            clientPaysText: string;
            /**
             * Format: int64
             * @description What the act itself sends back to the client
             * @example 0
             */
            clientGets: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            clientGetsText: string;
            /**
             * Format: int64
             * @description What the provider has of it in all
             * @example 3825
             */
            providerGets: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            providerGetsText: string;
            /**
             * Format: int64
             * @description What the marketplace has of it in all
             * @example 675
             */
            platformKeeps: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            platformKeepsText: string;
            /**
             * Format: int64
             * @description What is nobody's yet, because a dispute has frozen it
             * @example 0
             */
            staysHeld: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            staysHeldText: string;
        };
        NewCalendarFeed: {
            /**
             * @description The secret address, shown this once. Whoever has it reads the calendar
             * @example https://taskego.example.org/calendar/feed.ics?token=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s
             */
            url: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        NoShow: {
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            reportedAt: string;
            /** @example I rang three times, and nobody opened */
            note: string;
            photo: components["schemas"]["JobPhoto"] | null;
            /**
             * @description The client says that it is not so
             * @example I was at home, and nobody rang
             */
            objection: string | null;
        };
        Notification: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * @description What happened
             * @example booking_accepted
             */
            type: string;
            /**
             * @description Said in the recipient's own language
             * @example Cedar Cooling has accepted your booking.
             */
            message: string;
            /**
             * @description Ids to link to, such as `bookingId`
             * @example {
             *       "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11"
             *     }
             */
            data: {
                [key: string]: string;
            };
            isRead: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        OpenDispute: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            paymentId: string;
            /** @example dp_1Qk9zL */
            gatewayDisputeId: string;
            /**
             * Format: int64
             * @description Minor units of `currency`
             * @example 4500
             */
            amount: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            amountText: string;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        OrderImages: {
            /** @description Every picture of the service; the first is its face */
            imageIds: string[];
        };
        Payment: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            bookingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            clientId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            providerId: string;
            method: components["schemas"]["PaymentMethod"];
            status: components["schemas"]["PaymentStatus"];
            /**
             * Format: int64
             * @description Minor units of `currency`
             * @example 4500
             */
            amount: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            amountText: string;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: int64
             * @description Sent back so far
             * @example 0
             */
            refundedAmount: number;
            /**
             * Format: int64
             * @description On its way: decided, not yet sent
             * @example 0
             */
            refundDueAmount: number;
            /** @description A chargeback is open */
            isDisputed: boolean;
            /** @example cs_test_a1b2c3 */
            sessionId: string | null;
            /**
             * @description The gateway's own number
             * @example pi_3Qk9zL
             */
            txnId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            updatedAt: string;
        };
        /** @enum {string} */
        PaymentMethod: "stripe" | "paypal" | "applepay";
        PaymentMethods: {
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: int32
             * @description Digits after the point of the currency
             * @example 2
             */
            fractionDigits: number;
            /**
             * Format: int64
             * @description The least that can be charged, in minor units
             * @example 50
             */
            minimum: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            minimumText: string;
            /**
             * Format: int64
             * @description The most that can be charged, in minor units
             * @example 99999999
             */
            maximum: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            maximumText: string;
            /**
             * Format: int32
             * @description Prices are multiples of it, in minor units
             * @example 1
             */
            step: number;
            methods: {
                method: components["schemas"]["PaymentMethod"];
                isAvailable: boolean;
                obstacle: components["schemas"]["MethodObstacle"] | null;
            }[];
        };
        /** @enum {string} */
        PaymentStatus: "pending" | "paid" | "partially_refunded" | "refunded" | "failed" | "expired";
        Payout: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            userId: string;
            /**
             * Format: int64
             * @description Minor units
             * @example 3825
             */
            amount: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            amountText: string;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @example Bank transfer 2026-114 */
            reference: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        PayoutPreview: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            userId: string;
            /**
             * @description To whom
             * @example Maya Khoury
             */
            name: string;
            /**
             * Format: int64
             * @description What a payout now can be at most
             * @example 3825
             */
            amount: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            amountText: string;
            /**
             * Format: int64
             * @description A payout takes nothing from clients
             * @example 0
             */
            clientPays: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            clientPaysText: string;
            /**
             * Format: int64
             * @description The whole amount: a payout has no fee
             * @example 3825
             */
            providerGets: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            providerGetsText: string;
            /**
             * Format: int64
             * @description The commission was taken before
             * @example 0
             */
            platformKeeps: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            platformKeepsText: string;
            /**
             * Format: int64
             * @description Minor units; below zero when more was given back than is there
             * @example 5738
             */
            balance: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            balanceText: string;
            /**
             * Format: int64
             * @description What is left in the wallet after it
             * @example 1913
             */
            staysHeld: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            staysHeldText: string;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @description What cannot be paid out yet, and why; what comes free first stands first */
            heldBack: components["schemas"]["HeldBack"][];
        };
        PersonalData: {
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            exportedAt: string;
            account: {
                [key: string]: unknown;
            };
            addresses: {
                [key: string]: unknown;
            }[];
            sessions: {
                [key: string]: unknown;
            }[];
            identities: {
                [key: string]: unknown;
            }[];
            phoneCodes: {
                [key: string]: unknown;
            }[];
            provider: {
                [key: string]: unknown;
            } | null;
            scheduleExceptions: {
                [key: string]: unknown;
            }[];
            calendarFeeds: {
                [key: string]: unknown;
            }[];
            calendarImports: {
                [key: string]: unknown;
            }[];
            calendarBusy: {
                [key: string]: unknown;
            }[];
            services: {
                [key: string]: unknown;
            }[];
            bookings: {
                [key: string]: unknown;
            }[];
            timeOff: {
                [key: string]: unknown;
            }[];
            messages: {
                [key: string]: unknown;
            }[];
            reviews: {
                [key: string]: unknown;
            }[];
            reviewReplies: {
                [key: string]: unknown;
            }[];
            payments: {
                [key: string]: unknown;
            }[];
            ledgerEntries: {
                [key: string]: unknown;
            }[];
            payouts: {
                [key: string]: unknown;
            }[];
            notifications: {
                [key: string]: unknown;
            }[];
            conversations: {
                [key: string]: unknown;
            }[];
            conversationMessages: {
                [key: string]: unknown;
            }[];
            aiLogs: {
                [key: string]: unknown;
            }[];
            files: {
                [key: string]: unknown;
            }[];
        };
        Preferences: {
            bookings: {
                email: boolean;
                sms: boolean;
            };
            reminders: {
                email: boolean;
                sms: boolean;
            };
            messages: {
                email: boolean;
                sms: boolean;
            };
            payments: {
                email: boolean;
                sms: boolean;
            };
            account: {
                email: boolean;
                sms: boolean;
            };
            /**
             * @description IANA zone in which mails tell times; null: the booking's
             * @example Asia/Beirut
             */
            timezone: string | null;
        };
        /**
         * @example cancel
         * @enum {string}
         */
        PreviewedAct: "create" | "accept" | "reschedule" | "complete" | "cancel";
        PriceQuestion: {
            /**
             * @description A slug, a name or an alias, in either language
             * @example plumbing
             */
            category: string;
            /**
             * @description A slug, a name or an alias, in either language
             * @example tyre
             */
            city?: string;
            /** @example Leaking tap */
            title?: string;
            /**
             * Format: int32
             * @example 60
             */
            durationMinutes?: number;
        };
        /** @description application/problem+json (RFC 9457). A refusal may carry more facts beside these. */
        Problem: {
            /**
             * @description urn:taskego:problem:CODE
             * @example urn:taskego:problem:slot_taken
             */
            type: string;
            /**
             * @description The status in words
             * @example Conflict
             */
            title: string;
            /**
             * Format: int32
             * @example 409
             */
            status: number;
            code: components["schemas"]["ErrorCode"];
            /**
             * @description What to show: a sentence in the caller's language
             * @example This time is already taken. Here are the nearest free ones.
             */
            detail: string;
            /**
             * Format: uuid
             * @description For whoever looks into the server's log
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a33
             */
            requestId: string;
            /** @description Of `invalid_input`: which fields, and what is wrong with them */
            errors?: {
                /** @example scheduledAt */
                field: string;
                /** @example must be a time with its offset, such as 2026-12-01T10:00:00+02:00 */
                message: string;
            }[];
            /** @description Of a slot that is not free: the nearest free starts */
            alternatives?: string[];
            /**
             * @description Of `transition_not_allowed`: where the booking can go
             * @example [
             *       "cancelled"
             *     ]
             */
            allowed?: string[];
        } & {
            [key: string]: unknown;
        };
        Proposal: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * @example book
             * @enum {string}
             */
            kind: "book" | "cancel" | "reschedule" | "agree_time";
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            bookingId?: string;
            service: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
                /** @example Fridge repair at your home */
                title_en: string;
                /** @example تصليح برادات بالبيت */
                title_ar: string;
            };
            provider: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
                /** @example Cedar Cooling */
                businessName: string;
                /** @example سيدر للتبريد */
                businessName_ar: string | null;
            };
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            scheduledAt: string;
            /**
             * @description Weekday, date and time on the provider's wall clock, in the user's language
             * @example Monday 23 November, 10:00
             */
            localTime: string;
            /** @example Asia/Beirut */
            timezone: string;
            /**
             * Format: int32
             * @example 60
             */
            durationMinutes: number;
            /**
             * Format: int64
             * @description Minor units; of a cancellation, the fee that it costs
             * @example 4500
             */
            price: number;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @example You can cancel free of charge until Sunday 22 November, 10:00; after that 50% is kept. */
            cancelTerms: string;
            /**
             * @description With the yes it is confirmed; else it waits for its provider. Not of a cancellation
             * @example false
             */
            isInstant?: boolean;
            address?: components["schemas"]["JobAddress"];
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            expiresAt: string;
        };
        ProposeTime: {
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            scheduledAt: string;
            /**
             * Format: int32
             * @description Rises with every change
             * @example 1
             */
            version?: number;
        };
        ProposedTime: {
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T12:00:00.000Z
             */
            scheduledAt: string;
            /**
             * @description Who proposes it
             * @enum {string}
             */
            by: "provider" | "admin";
            /**
             * Format: date-time
             * @description Until when it can be answered; any change but of notes, address and photos ends it before
             * @example 2026-11-22T08:00:00.000Z
             */
            expiresAt: string;
        };
        Provider: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /** @example Cedar Cooling */
            businessName: string;
            /** @example سيدر للتبريد */
            businessName_ar: string | null;
            /** @example Fridges, ovens and washing machines, since 1998. */
            about_en: string | null;
            /** @example برادات وأفران وغسالات، من الـ1998. */
            about_ar: string | null;
            /**
             * @description A square picture of at most 512 pixels
             * @example https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp
             */
            avatarUrl: string | null;
            /**
             * @description The same with at most 128 pixels
             * @example https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp
             */
            avatarThumbnailUrl: string | null;
            /**
             * @description Average of 1 to 5, to a tenth; null before the first review
             * @example 4.6
             */
            ratings: number | null;
            /**
             * Format: int32
             * @example 12
             */
            ratingCount: number;
            /**
             * Format: int32
             * @example 12
             */
            serviceCount: number;
            /**
             * @description City slug
             * @example tyre
             */
            city: string | null;
            /**
             * @description IANA time zone
             * @example Asia/Beirut
             */
            timezone: string;
            week: components["schemas"]["Week"];
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            userId: string;
            /**
             * @description Of their account; told to no visitor
             * @example +961 3 123 456
             */
            phone: string | null;
            approvalStatus: components["schemas"]["ApprovalStatus"];
            rejectionReason: string | null;
            /** @description A job of mine is started with the four digits that its client tells */
            asksStartCode: boolean;
        };
        ProviderSummary: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            providerId: string;
            /** @example Cedar Cooling */
            businessName: string;
            /** @example سيدر للتبريد */
            businessName_ar: string | null;
            /**
             * @description Average of 1 to 5, to a tenth; null before the first review
             * @example 4.6
             */
            ratings: number | null;
            /**
             * Format: int32
             * @example 12
             */
            ratingCount: number;
            /**
             * Format: int64
             * @description The least of the prices; null without a service
             * @example 4500
             */
            priceFrom: number | null;
            /**
             * Format: int64
             * @description The greatest of the prices
             * @example 4500
             */
            priceTo: number | null;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: int32
             * @description The newest reviews with words, that claims are made of
             * @example 12
             */
            reviewsRead: number;
            /** @description They are too few to tell anything for sure */
            tooFewReviews: boolean;
            /** @description Most often first */
            praise: components["schemas"]["ReviewClaim"][];
            /** @description Most often first */
            complaints: components["schemas"]["ReviewClaim"][];
        };
        PublicProvider: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /** @example Cedar Cooling */
            businessName: string;
            /** @example سيدر للتبريد */
            businessName_ar: string | null;
            /** @example Fridges, ovens and washing machines, since 1998. */
            about_en: string | null;
            /** @example برادات وأفران وغسالات، من الـ1998. */
            about_ar: string | null;
            /**
             * @description A square picture of at most 512 pixels
             * @example https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp
             */
            avatarUrl: string | null;
            /**
             * @description The same with at most 128 pixels
             * @example https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp
             */
            avatarThumbnailUrl: string | null;
            /**
             * @description Average of 1 to 5, to a tenth; null before the first review
             * @example 4.6
             */
            ratings: number | null;
            /**
             * Format: int32
             * @example 12
             */
            ratingCount: number;
            /**
             * Format: int32
             * @example 12
             */
            serviceCount: number;
            /**
             * @description City slug
             * @example tyre
             */
            city: string | null;
            /**
             * @description IANA time zone
             * @example Asia/Beirut
             */
            timezone: string;
            week: components["schemas"]["Week"];
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /**
             * @description A booking of the caller is confirmed as it is made, without the provider's answer; without a sign-in, everybody's is
             * @example false
             */
            isInstant: boolean;
        };
        /** @description Without a place, near where the caller lives */
        RecommendRequest: {
            /** @example cheap fridge repair */
            query?: string;
            /**
             * @description A slug, a name or an alias, in either language
             * @example plumbing
             */
            category?: string;
            /**
             * @description A slug, a name or an alias, in either language
             * @example tyre
             */
            city?: string;
            /** @example 33.2705 */
            lat?: number;
            /** @example 35.2038 */
            lng?: number;
            /**
             * @description Of the provider, over all their services
             * @example 4
             */
            minRating?: number;
            /**
             * Format: int64
             * @description Minor units of the marketplace's currency
             * @example 4500
             */
            maxPrice?: number;
            /**
             * Format: date-time
             * @description Who is free from then on comes first
             * @example 2026-11-23T08:00:00.000Z
             */
            from?: string;
            /**
             * Format: date-time
             * @description … until before then
             * @example 2026-11-23T18:00:00.000Z
             */
            to?: string;
            /**
             * @description Also count all that `GET /services` finds for the same words, category, place and price, to draw filters by; ratings are those of the provider
             * @example true
             */
            facets?: boolean;
            /**
             * Format: int32
             * @default 3
             */
            limit: number;
        };
        Recommendations: {
            items: {
                service: components["schemas"]["Service"];
                /** @example 0.91 */
                score: number;
                /**
                 * @description Is `nextSlot` within `from` and `to`? Without them: is it free at all?
                 * @example true
                 */
                isFreeThen: boolean;
                /**
                 * @description Why it was chosen, in the user's language
                 * @example [
                 *       "Cheapest of the well rated"
                 *     ]
                 */
                reasons: string[];
            }[];
            facets?: components["schemas"]["Facets"];
        };
        Reconciled: {
            /**
             * Format: int32
             * @example 12
             */
            read: number;
            /** @description What the marketplace did not know */
            findings: {
                kind: components["schemas"]["FindingKind"];
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                paymentId: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                bookingId: string;
                /**
                 * Format: int64
                 * @description Minor units
                 * @example 4500
                 */
                amount: number;
                /**
                 * @description As people read it, in the caller's language
                 * @example $45
                 */
                amountText: string;
                /**
                 * @description ISO 4217
                 * @example USD
                 */
                currency: string;
            }[];
            /** @description What could not be read */
            failures: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                paymentId: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                bookingId: string;
                /**
                 * @description The gateway's own word, or `internal`
                 * @example resource_missing
                 */
                reason: string;
            }[];
            /**
             * @description Give it back as `cursor`; null: this was the last page
             * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
             */
            nextCursor: string | null;
        };
        RecordedPayout: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            userId: string;
            /**
             * Format: int64
             * @description Minor units
             * @example 3825
             */
            amount: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            amountText: string;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @example Bank transfer 2026-114 */
            reference: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /** @description It came back, and the wallet has it again */
            isReversed: boolean;
        };
        RedrawnProposal: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * @example book
             * @enum {string}
             */
            kind: "book" | "cancel" | "reschedule" | "agree_time";
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            bookingId?: string;
            service: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
                /** @example Fridge repair at your home */
                title_en: string;
                /** @example تصليح برادات بالبيت */
                title_ar: string;
            };
            provider: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
                /** @example Cedar Cooling */
                businessName: string;
                /** @example سيدر للتبريد */
                businessName_ar: string | null;
            };
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            scheduledAt: string;
            /**
             * @description Weekday, date and time on the provider's wall clock, in the user's language
             * @example Monday 23 November, 10:00
             */
            localTime: string;
            /** @example Asia/Beirut */
            timezone: string;
            /**
             * Format: int32
             * @example 60
             */
            durationMinutes: number;
            /**
             * Format: int64
             * @description Minor units; of a cancellation, the fee that it costs
             * @example 4500
             */
            price: number;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /** @example You can cancel free of charge until Sunday 22 November, 10:00; after that 50% is kept. */
            cancelTerms: string;
            /**
             * @description With the yes it is confirmed; else it waits for its provider. Not of a cancellation
             * @example false
             */
            isInstant?: boolean;
            address?: components["schemas"]["JobAddress"];
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            expiresAt: string;
            /**
             * @description Now. Only the newest message can have an open one; `superseded` also of one after which something else was said
             * @example open
             * @enum {string}
             */
            state: "open" | "accepted" | "declined" | "superseded" | "expired";
        };
        Refresh: {
            /** @example mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1A */
            refreshToken: string;
        };
        ReplyToReview: {
            /** @example Thank you, it was a pleasure. شكراً لك، سررنا بخدمتك. */
            text: string;
        };
        ReportNoShow: {
            /**
             * @description What happened; the client and admins see it
             * @example I rang three times, and nobody opened
             */
            note: string;
            /**
             * Format: int32
             * @description Rises with every change
             * @example 1
             */
            version?: number;
        };
        RetriedJobs: {
            /**
             * Format: int32
             * @example 12
             */
            retried: number;
            /**
             * Format: int32
             * @example 12
             */
            left: number;
        };
        Review: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            serviceId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            providerId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            userId: string;
            /** @example Maya */
            reviewerName: string;
            /**
             * Format: int32
             * @example 5
             */
            rating: number;
            /** @example Came on time and fixed it. */
            comment: string | null;
            /**
             * @description -1..1; null without a comment
             * @example 0.7
             */
            sentimentScore: number | null;
            /** @description What the provider answered, in public */
            reply: {
                /** @example Thank you, it was a pleasure. */
                text: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 UTC
                 * @example 2026-11-20T10:30:00.000Z
                 */
                createdAt: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        /**
         * @example punctuality
         * @enum {string}
         */
        ReviewAspect: "punctuality" | "quality" | "price" | "manners" | "speed" | "cleanliness";
        ReviewClaim: {
            aspect: components["schemas"]["ReviewAspect"];
            /**
             * Format: int32
             * @description So many of the reviews that were read say so
             * @example 3
             */
            count: number;
            /** @description The newest reviews that say so */
            reviewIds: string[];
        };
        /** @enum {string} */
        Role: "client" | "provider" | "admin";
        SaveAddress: {
            kind?: components["schemas"]["AddressKind"];
            /**
             * @description What you call it
             * @example My parents
             */
            label?: string | null;
            /** @description True makes it the default. The default stays it until another is */
            isDefault?: boolean;
            address: components["schemas"]["JobAddress"];
        };
        SavedAddress: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            kind: components["schemas"]["AddressKind"];
            /**
             * @description What you call it
             * @example My parents
             */
            label: string | null;
            address: components["schemas"]["JobAddress"];
            /** @description Whether bookings without an address take it */
            isDefault: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        Schedule: {
            /**
             * @description IANA time zone
             * @example Asia/Beirut
             */
            timezone: string;
            week: components["schemas"]["Week"];
            exceptions: components["schemas"]["ScheduleException"][];
        };
        ScheduleException: {
            /**
             * Format: date
             * @description YYYY-MM-DD in the provider's zone
             * @example 2026-11-23
             */
            date: string;
            /**
             * @description Opening hours of one local day, in order; none = closed
             * @example [
             *       [
             *         "09:00",
             *         "13:00"
             *       ],
             *       [
             *         "15:00",
             *         "19:00"
             *       ]
             *     ]
             */
            intervals: [
                string,
                string
            ][];
        };
        ScheduleSet: {
            /**
             * @description IANA time zone
             * @example Asia/Beirut
             */
            timezone: string;
            week: components["schemas"]["Week"];
            exceptions: components["schemas"]["ScheduleException"][];
            /** @description The bookings ahead that the hours do not cover, the soonest first, a hundred at most */
            bookingsOutside: components["schemas"]["Booking"][];
        };
        Sentiment: {
            /**
             * @description From -1, very bad, to 1, very good
             * @example 0.7
             */
            score: number;
            /** @enum {string} */
            label: "negative" | "neutral" | "positive";
            language: components["schemas"]["Language"];
        };
        Service: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /** @example Fridge repair at your home */
            title_en: string;
            /** @example تصليح برادات بالبيت */
            title_ar: string;
            /** @example We find the fault, tell you the price, and repair it at your home. */
            description_en: string;
            /** @example منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت. */
            description_ar: string;
            /** @description Where the text in each language is from */
            texts: {
                en: components["schemas"]["ServiceText"];
                ar: components["schemas"]["ServiceText"];
            };
            /**
             * Format: int64
             * @description Minor units of `currency`
             * @example 4500
             */
            price: number;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: int32
             * @description Minutes
             * @example 60
             */
            durationMinutes: number;
            /**
             * @description Category slug
             * @example plumbing
             */
            category: string;
            /** @example fridges */
            subcategory: string | null;
            /**
             * @example [
             *       "emergency"
             *     ]
             */
            tags: string[];
            images: string[];
            /** @description The same pictures in the same order */
            thumbnails: string[];
            /**
             * @description City slug
             * @example tyre
             */
            city: string | null;
            /** @example 33.2705 */
            lat: number | null;
            /** @example 35.2038 */
            lng: number | null;
            provider: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
                /** @example Cedar Cooling */
                businessName: string;
                /** @example سيدر للتبريد */
                businessName_ar: string | null;
                /**
                 * @description Average of 1 to 5, to a tenth; null before the first review
                 * @example 4.6
                 */
                ratings: number | null;
                /**
                 * Format: int32
                 * @example 12
                 */
                ratingCount: number;
            };
            /**
             * @description Average of 1 to 5, to a tenth; null before the first review
             * @example 4.6
             */
            ratings: number | null;
            /**
             * Format: int32
             * @example 12
             */
            ratingCount: number;
            /**
             * @description Can be found and booked
             * @example true
             */
            isVisible: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description A booking of the caller is confirmed as it is made, without the provider's answer; without a sign-in, everybody's is
             * @example false
             */
            isInstant?: boolean;
            /**
             * Format: date-time
             * @description The first free start of what was asked for
             * @example 2026-11-23T08:00:00.000Z
             */
            nextSlot?: string | null;
            /**
             * @description From the place that was given, to a tenth
             * @example 2.4
             */
            distanceKm?: number | null;
        };
        /** @enum {string} */
        ServiceSort: "relevance" | "rating" | "price" | "-price" | "distance" | "newest";
        ServiceText: {
            origin: components["schemas"]["TextOrigin"];
            /**
             * @description The text in the other language was edited after this one
             * @example false
             */
            isOutdated: boolean;
        };
        Session: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /** @example Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) */
            userAgent: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            lastUsedAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            expiresAt: string;
            /** @description The session of this request */
            isCurrent: boolean;
        };
        SetBookingDetails: {
            /** @description Null, or an empty `line`, takes it away; absent, it stays */
            address?: components["schemas"]["JobAddress"] | null;
            /**
             * @description Null takes them away; absent, they stay
             * @example Second floor, and there is a dog
             */
            notes?: string | null;
            /**
             * Format: int32
             * @description Rises with every change
             * @example 1
             */
            version?: number;
        };
        SetBookingRules: {
            /**
             * Format: int32
             * @description A job begins so far ahead
             * @example 180
             */
            noticeMinutes?: number | null;
            /**
             * Format: int32
             * @description And at most so far ahead
             * @example 30
             */
            horizonDays?: number | null;
            /**
             * Format: int32
             * @description After a job nothing begins for so long
             * @example 30
             */
            bufferMinutes?: number | null;
            /**
             * Format: int32
             * @description Jobs that begin on one day
             * @example 4
             */
            jobsPerDay?: number | null;
            automaticAcceptance?: components["schemas"]["AutomaticAcceptance"];
        };
        SetCalendarImport: {
            /**
             * @description Where the calendar is: https, or webcal
             * @example https://calendar.example.org/private/basic.ics
             */
            url: string;
        };
        SettlementPreview: {
            /**
             * Format: int64
             * @description Minor units of `currency`
             * @example 4500
             */
            clientGets: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            clientGetsText: string;
            /**
             * Format: int64
             * @description Change of the provider's wallet; negative when a share is given back
             * @example 3825
             */
            providerGets: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            providerGetsText: string;
            /**
             * Format: int64
             * @description Change of the marketplace's commission
             * @example 675
             */
            platformKeeps: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            platformKeepsText: string;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
        };
        ShownService: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /** @example Fridge repair at your home */
            title_en: string;
            /** @example تصليح برادات بالبيت */
            title_ar: string;
            /** @example We find the fault, tell you the price, and repair it at your home. */
            description_en: string;
            /** @example منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت. */
            description_ar: string;
            /** @description Where the text in each language is from */
            texts: {
                en: components["schemas"]["ServiceText"];
                ar: components["schemas"]["ServiceText"];
            };
            /**
             * Format: int64
             * @description Minor units of `currency`
             * @example 4500
             */
            price: number;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: int32
             * @description Minutes
             * @example 60
             */
            durationMinutes: number;
            /**
             * @description Category slug
             * @example plumbing
             */
            category: string;
            /** @example fridges */
            subcategory: string | null;
            /**
             * @example [
             *       "emergency"
             *     ]
             */
            tags: string[];
            images: string[];
            /** @description The same pictures in the same order */
            thumbnails: string[];
            /**
             * @description City slug
             * @example tyre
             */
            city: string | null;
            /** @example 33.2705 */
            lat: number | null;
            /** @example 35.2038 */
            lng: number | null;
            provider: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
                /** @example Cedar Cooling */
                businessName: string;
                /** @example سيدر للتبريد */
                businessName_ar: string | null;
                /**
                 * @description Average of 1 to 5, to a tenth; null before the first review
                 * @example 4.6
                 */
                ratings: number | null;
                /**
                 * Format: int32
                 * @example 12
                 */
                ratingCount: number;
            };
            /**
             * @description Average of 1 to 5, to a tenth; null before the first review
             * @example 4.6
             */
            ratings: number | null;
            /**
             * Format: int32
             * @example 12
             */
            ratingCount: number;
            /**
             * @description Can be found and booked
             * @example true
             */
            isVisible: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description A booking of the caller is confirmed as it is made, without the provider's answer; without a sign-in, everybody's is
             * @example false
             */
            isInstant?: boolean;
            /**
             * Format: date-time
             * @description The first free start of what was asked for
             * @example 2026-11-23T08:00:00.000Z
             */
            nextSlot?: string | null;
            /**
             * @description From the place that was given, to a tenth
             * @example 2.4
             */
            distanceKm?: number | null;
            /**
             * @description In which its times are told
             * @example Asia/Beirut
             */
            timezone: string;
            /**
             * @description Why it was chosen, in the user's language
             * @example [
             *       "Cheapest of the well rated"
             *     ]
             */
            reasons: string[];
        };
        SignInWithToken: {
            /**
             * @description An ID token of the configured OpenID Connect issuer
             * @example eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2lzc3VlciJ9.c2lnbmF0dXJl
             */
            idToken: string;
        };
        SignUp: {
            /** @example Maya Khoury */
            name: string;
            /**
             * Format: email
             * @example maya@example.org
             */
            email: string;
            /**
             * Format: password
             * @example a long and private sentence
             */
            password: string;
            /** @enum {string} */
            role?: "client" | "provider";
            /**
             * @description As people write it; stored in E.164
             * @example +961 3 123 456
             */
            phone?: string;
            /**
             * @description A slug, a name or an alias, in either language
             * @example tyre
             */
            city?: string;
            language?: components["schemas"]["Language"];
        };
        SignedIn: {
            user: components["schemas"]["User"];
            /**
             * @description For the Authorization header
             * @example eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTkzIn0.c2lnbmF0dXJl
             */
            accessToken: string;
            /**
             * @description Good once, for new tokens
             * @example mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1A
             */
            refreshToken: string;
            /**
             * Format: int32
             * @description Seconds until the access token expires
             * @example 900
             */
            expiresIn: number;
        };
        /**
         * @example slot_taken
         * @enum {string}
         */
        SlotRefusal: "slot_taken" | "slot_day_full" | "slot_closed" | "slot_too_soon" | "slot_too_far" | "slot_off_grid";
        Stats: {
            users: {
                /**
                 * Format: int32
                 * @example 12
                 */
                total: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                clients: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                providers: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                admins: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                banned: number;
            };
            providers: {
                /**
                 * Format: int32
                 * @example 12
                 */
                pending: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                approved: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                rejected: number;
            };
            services: {
                /**
                 * Format: int32
                 * @example 12
                 */
                visible: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                hidden: number;
            };
            bookings: {
                /**
                 * Format: int32
                 * @example 12
                 */
                total: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                today: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                pending: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                accepted: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                in_progress: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                completed: number;
                /**
                 * Format: int32
                 * @example 12
                 */
                cancelled: number;
            };
            reviews: {
                /**
                 * Format: int32
                 * @example 12
                 */
                total: number;
                /** @example 4.6 */
                average: number | null;
            };
            revenue: {
                /**
                 * Format: int64
                 * @example 450000
                 */
                gross: number;
                /**
                 * Format: int64
                 * @example 67500
                 */
                commission: number;
                /**
                 * @description ISO 4217
                 * @example USD
                 */
                currency: string;
            };
            refundsDue: {
                /**
                 * Format: int32
                 * @example 12
                 */
                count: number;
                /**
                 * Format: int64
                 * @description Minor units of `currency`
                 * @example 4500
                 */
                amount: number;
            };
        };
        /**
         * @description `written` by a person, `drafted` by a language model, or `untranslated`: nobody has said it in this language, and its fields are as written in the other
         * @example written
         * @enum {string}
         */
        TextOrigin: "written" | "drafted" | "untranslated";
        TimeOff: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            from: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-27T22:00:00.000Z
             */
            to: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        TimeOffAdded: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            from: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-27T22:00:00.000Z
             */
            to: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
            /** @description The bookings of that time, which stay as they are, the soonest first, a hundred at most */
            clashes: components["schemas"]["Booking"][];
        };
        TimesOff: {
            /** @description The soonest first */
            items: components["schemas"]["TimeOff"][];
        };
        Tokens: {
            /**
             * @description For the Authorization header
             * @example eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTkzIn0.c2lnbmF0dXJl
             */
            accessToken: string;
            /**
             * @description Good once, for new tokens
             * @example mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1A
             */
            refreshToken: string;
            /**
             * Format: int32
             * @description Seconds until the access token expires
             * @example 900
             */
            expiresIn: number;
        };
        UiChatRequest: {
            /**
             * @description The page's id of the chat: the same id goes on with the same conversation of the caller, and so does the id of the conversation itself
             * @example vQ2bHqXvV8uN3cKd
             */
            id: string;
            /** @description Only the text of the last one is read; everything before it comes from the database */
            messages: {
                /** @enum {string} */
                role: "system" | "user" | "assistant";
                /**
                 * @example [
                 *       {
                 *         "type": "text",
                 *         "text": "I need a cheap fridge repair in Tyre today"
                 *       }
                 *     ]
                 */
                parts: {
                    /** @example text */
                    type: string;
                    /** @example I need a cheap fridge repair in Tyre today */
                    text?: string;
                }[];
            }[];
            /** @enum {string} */
            trigger?: "submit-message" | "regenerate-message";
            /** @example msg-2 */
            messageId?: string | null;
        };
        UnreadMessages: {
            /**
             * Format: int32
             * @example 12
             */
            total: number;
            /** @description Those written in last, first; at most 100 */
            bookings: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                bookingId: string;
                /**
                 * Format: int32
                 * @example 12
                 */
                unread: number;
            }[];
        };
        UpdateProfile: {
            /** @example Maya Khoury */
            name?: string;
            /**
             * @description As people write it; stored in E.164
             * @example +961 3 123 456
             */
            phone?: string | null;
            /**
             * @description A slug, a name or an alias, in either language
             * @example tyre
             */
            city?: string | null;
            language?: components["schemas"]["Language"];
            arabic?: ("lebanese" | "standard") | null;
        };
        UpdateProvider: {
            /** @example Cedar Cooling */
            businessName?: string;
            /** @example سيدر للتبريد */
            businessName_ar?: string | null;
            /** @example Fridges, ovens and washing machines, since 1998. */
            about_en?: string | null;
            /** @example برادات وأفران وغسالات، من الـ1998. */
            about_ar?: string | null;
            /**
             * @description A slug, a name or an alias, in either language
             * @example tyre
             */
            city?: string;
            /** @example 33.2705 */
            lat?: number;
            /** @example 35.2038 */
            lng?: number;
            /** @description A job of mine is started with the four digits that its client tells */
            asksStartCode?: boolean;
            /**
             * @description As people write it; stored in E.164
             * @example +961 3 123 456
             */
            phone?: string | null;
        };
        UpdateService: {
            /** @example Fridge repair at your home */
            title_en?: string | null;
            /** @example تصليح برادات بالبيت */
            title_ar?: string | null;
            /** @example We find the fault, tell you the price, and repair it at your home. */
            description_en?: string | null;
            /** @example منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت. */
            description_ar?: string | null;
            /**
             * @description Languages whose text is right as it stands: a draft counts as written from then on, and an older text as up to date
             * @example [
             *       "ar"
             *     ]
             */
            confirm?: components["schemas"]["Language"][];
            /**
             * Format: int64
             * @description Minor units of the marketplace's currency, within its limits (GET /api/payments/methods tells them)
             * @example 4500
             */
            price?: number;
            /**
             * Format: int32
             * @description Minutes
             * @example 60
             */
            durationMinutes?: number;
            /**
             * @description A slug, a name or an alias, in either language
             * @example plumbing
             */
            category?: string;
            subcategory?: string | null;
            /**
             * @example [
             *       "emergency"
             *     ]
             */
            tags?: string[];
            /**
             * @description A slug, a name or an alias, in either language
             * @example tyre
             */
            city?: string;
            /** @example 33.2705 */
            lat?: number;
            /** @example 35.2038 */
            lng?: number;
            isVisible?: boolean;
        };
        Upload: {
            /**
             * Format: binary
             * @description The file; its name and declared type do not matter
             * @example (the bytes of a file)
             */
            file: string;
        };
        User: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /** @example Maya Khoury */
            name: string;
            /** @example maya@example.org */
            email: string;
            role: components["schemas"]["Role"];
            /** @example +961 3 123 456 */
            phone: string | null;
            /**
             * @description City slug
             * @example tyre
             */
            city: string | null;
            language: components["schemas"]["Language"];
            arabic: ("lebanese" | "standard") | null;
            /**
             * @description A square picture of at most 512 pixels
             * @example https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp
             */
            avatarUrl: string | null;
            /**
             * @description The same with at most 128 pixels
             * @example https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp
             */
            avatarThumbnailUrl: string | null;
            isVerified: boolean;
            /**
             * Format: date-time
             * @description When the telephone number was proven by a code; null: it was not, and gets no SMS but the code
             * @example 2026-11-23T08:00:00.000Z
             */
            phoneVerifiedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        Wallet: {
            /**
             * Format: int64
             * @description Minor units; below zero when more was given back than is there
             * @example 3825
             */
            balance: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            balanceText: string;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-23T08:00:00.000Z
             */
            lastTransactionAt: string | null;
            entries: components["schemas"]["WalletEntry"][];
            /**
             * @description Give it back as `cursor`; null: this was the last page
             * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
             */
            nextCursor: string | null;
        };
        WalletEntry: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            id: string;
            /**
             * Format: int64
             * @description Minor units of `currency`
             * @example 4500
             */
            amount: number;
            /**
             * @description As people read it, in the caller's language
             * @example $45
             */
            amountText: string;
            /**
             * @description ISO 4217
             * @example USD
             */
            currency: string;
            /**
             * @description What moved the money
             * @example payment:completed
             */
            reason: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
             */
            bookingId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 UTC
             * @example 2026-11-20T10:30:00.000Z
             */
            createdAt: string;
        };
        Week: {
            /**
             * @description Opening hours of one local day, in order; none = closed
             * @example [
             *       [
             *         "09:00",
             *         "13:00"
             *       ],
             *       [
             *         "15:00",
             *         "19:00"
             *       ]
             *     ]
             */
            mon?: [
                string,
                string
            ][];
            /**
             * @description Opening hours of one local day, in order; none = closed
             * @example [
             *       [
             *         "09:00",
             *         "13:00"
             *       ],
             *       [
             *         "15:00",
             *         "19:00"
             *       ]
             *     ]
             */
            tue?: [
                string,
                string
            ][];
            /**
             * @description Opening hours of one local day, in order; none = closed
             * @example [
             *       [
             *         "09:00",
             *         "13:00"
             *       ],
             *       [
             *         "15:00",
             *         "19:00"
             *       ]
             *     ]
             */
            wed?: [
                string,
                string
            ][];
            /**
             * @description Opening hours of one local day, in order; none = closed
             * @example [
             *       [
             *         "09:00",
             *         "13:00"
             *       ],
             *       [
             *         "15:00",
             *         "19:00"
             *       ]
             *     ]
             */
            thu?: [
                string,
                string
            ][];
            /**
             * @description Opening hours of one local day, in order; none = closed
             * @example [
             *       [
             *         "09:00",
             *         "13:00"
             *       ],
             *       [
             *         "15:00",
             *         "19:00"
             *       ]
             *     ]
             */
            fri?: [
                string,
                string
            ][];
            /**
             * @description Opening hours of one local day, in order; none = closed
             * @example [
             *       [
             *         "09:00",
             *         "13:00"
             *       ],
             *       [
             *         "15:00",
             *         "19:00"
             *       ]
             *     ]
             */
            sat?: [
                string,
                string
            ][];
            /**
             * @description Opening hours of one local day, in order; none = closed
             * @example [
             *       [
             *         "09:00",
             *         "13:00"
             *       ],
             *       [
             *         "15:00",
             *         "19:00"
             *       ]
             *     ]
             */
            sun?: [
                string,
                string
            ][];
        };
        WriteMessage: {
            /** @example The leak is under the kitchen sink. */
            text: string;
        };
    };
    responses: {
        /** @description Bad Request */
        BadRequest: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden */
        Forbidden: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Internal Server Error */
        InternalServerError: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Found */
        NotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Payload Too Large */
        PayloadTooLarge: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Service Unavailable */
        ServiceUnavailable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too Many Requests */
        TooManyRequests: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unauthorized */
        Unauthorized: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity */
        UnprocessableEntity: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported Media Type */
        UnsupportedMediaType: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The origin of the page that asks, where CORS_ORIGINS names it; absent otherwise */
        "Access-Control-Allow-Origin": string;
        /** @description Finds this request in the server's log */
        "X-Request-Id": string;
        /** @description Requests that a minute allows */
        "X-RateLimit-Limit": number;
        /** @description Requests left in this minute */
        "X-RateLimit-Remaining": number;
        /** @description Seconds until the minute is over */
        "X-RateLimit-Reset": number;
        /** @description Seconds to wait before another try */
        "Retry-After": number;
    };
    pathItems: never;
}
export type ActParty = components['schemas']['ActParty'];
export type AddTimeOff = components['schemas']['AddTimeOff'];
export type AddressKind = components['schemas']['AddressKind'];
export type AdminCategory = components['schemas']['AdminCategory'];
export type AdminCity = components['schemas']['AdminCity'];
export type AdminUser = components['schemas']['AdminUser'];
export type Agenda = components['schemas']['Agenda'];
export type AgendaCounts = components['schemas']['AgendaCounts'];
export type Analytics = components['schemas']['Analytics'];
export type AnswerProposedTime = components['schemas']['AnswerProposedTime'];
export type Application = components['schemas']['Application'];
export type ApplyAsProvider = components['schemas']['ApplyAsProvider'];
export type ApprovalStatus = components['schemas']['ApprovalStatus'];
export type AskedStart = components['schemas']['AskedStart'];
export type AutomaticAcceptance = components['schemas']['AutomaticAcceptance'];
export type Availability = components['schemas']['Availability'];
export type Avatar = components['schemas']['Avatar'];
export type Booking = components['schemas']['Booking'];
export type BookingAct = components['schemas']['BookingAct'];
export type BookingOrder = components['schemas']['BookingOrder'];
export type BookingPaymentStatus = components['schemas']['BookingPaymentStatus'];
export type BookingRules = components['schemas']['BookingRules'];
export type BookingStatus = components['schemas']['BookingStatus'];
export type CalendarFeed = components['schemas']['CalendarFeed'];
export type CalendarImport = components['schemas']['CalendarImport'];
export type CalendarProblem = components['schemas']['CalendarProblem'];
export type CancelPreview = components['schemas']['CancelPreview'];
export type CancelTerms = components['schemas']['CancelTerms'];
export type Category = components['schemas']['Category'];
export type ChangeAddress = components['schemas']['ChangeAddress'];
export type ChatAction = components['schemas']['ChatAction'];
export type ChatReply = components['schemas']['ChatReply'];
export type ChatRequest = components['schemas']['ChatRequest'];
export type Checkout = components['schemas']['Checkout'];
export type City = components['schemas']['City'];
export type Commission = components['schemas']['Commission'];
export type ContradictNoShow = components['schemas']['ContradictNoShow'];
export type Conversation = components['schemas']['Conversation'];
export type ConversationMessage = components['schemas']['ConversationMessage'];
export type ConversationSummary = components['schemas']['ConversationSummary'];
export type CreateBooking = components['schemas']['CreateBooking'];
export type CreateRefund = components['schemas']['CreateRefund'];
export type CreateReview = components['schemas']['CreateReview'];
export type CreateService = components['schemas']['CreateService'];
export type DecideApplication = components['schemas']['DecideApplication'];
export type DecideRefund = components['schemas']['DecideRefund'];
export type Document = components['schemas']['Document'];
export type DocumentList = components['schemas']['DocumentList'];
export type DocumentType = components['schemas']['DocumentType'];
export type DueRefund = components['schemas']['DueRefund'];
export type Earned = components['schemas']['Earned'];
export type Earnings = components['schemas']['Earnings'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type Facets = components['schemas']['Facets'];
export type FindingKind = components['schemas']['FindingKind'];
export type FoundServices = components['schemas']['FoundServices'];
export type HeldBack = components['schemas']['HeldBack'];
export type HeldBackReason = components['schemas']['HeldBackReason'];
export type HeldWallet = components['schemas']['HeldWallet'];
export type Image = components['schemas']['Image'];
export type ImageList = components['schemas']['ImageList'];
export type ImageName = components['schemas']['ImageName'];
export type Intent = components['schemas']['Intent'];
export type Job = components['schemas']['Job'];
export type JobAddress = components['schemas']['JobAddress'];
export type JobKind = components['schemas']['JobKind'];
export type JobPhoto = components['schemas']['JobPhoto'];
export type JobState = components['schemas']['JobState'];
export type Language = components['schemas']['Language'];
export type LogEntry = components['schemas']['LogEntry'];
export type LogIn = components['schemas']['LogIn'];
export type Message = components['schemas']['Message'];
export type MethodObstacle = components['schemas']['MethodObstacle'];
export type MoneyPreview = components['schemas']['MoneyPreview'];
export type MoneyShares = components['schemas']['MoneyShares'];
export type NewCalendarFeed = components['schemas']['NewCalendarFeed'];
export type NoShow = components['schemas']['NoShow'];
export type Notification = components['schemas']['Notification'];
export type OpenDispute = components['schemas']['OpenDispute'];
export type OrderImages = components['schemas']['OrderImages'];
export type Payment = components['schemas']['Payment'];
export type PaymentMethod = components['schemas']['PaymentMethod'];
export type PaymentMethods = components['schemas']['PaymentMethods'];
export type PaymentStatus = components['schemas']['PaymentStatus'];
export type Payout = components['schemas']['Payout'];
export type PayoutPreview = components['schemas']['PayoutPreview'];
export type PersonalData = components['schemas']['PersonalData'];
export type Preferences = components['schemas']['Preferences'];
export type PreviewedAct = components['schemas']['PreviewedAct'];
export type PriceQuestion = components['schemas']['PriceQuestion'];
export type Problem = components['schemas']['Problem'];
export type Proposal = components['schemas']['Proposal'];
export type ProposeTime = components['schemas']['ProposeTime'];
export type ProposedTime = components['schemas']['ProposedTime'];
export type Provider = components['schemas']['Provider'];
export type ProviderSummary = components['schemas']['ProviderSummary'];
export type PublicProvider = components['schemas']['PublicProvider'];
export type RecommendRequest = components['schemas']['RecommendRequest'];
export type Recommendations = components['schemas']['Recommendations'];
export type Reconciled = components['schemas']['Reconciled'];
export type RecordedPayout = components['schemas']['RecordedPayout'];
export type RedrawnProposal = components['schemas']['RedrawnProposal'];
export type Refresh = components['schemas']['Refresh'];
export type ReplyToReview = components['schemas']['ReplyToReview'];
export type ReportNoShow = components['schemas']['ReportNoShow'];
export type RetriedJobs = components['schemas']['RetriedJobs'];
export type Review = components['schemas']['Review'];
export type ReviewAspect = components['schemas']['ReviewAspect'];
export type ReviewClaim = components['schemas']['ReviewClaim'];
export type Role = components['schemas']['Role'];
export type SaveAddress = components['schemas']['SaveAddress'];
export type SavedAddress = components['schemas']['SavedAddress'];
export type Schedule = components['schemas']['Schedule'];
export type ScheduleException = components['schemas']['ScheduleException'];
export type ScheduleSet = components['schemas']['ScheduleSet'];
export type Sentiment = components['schemas']['Sentiment'];
export type Service = components['schemas']['Service'];
export type ServiceSort = components['schemas']['ServiceSort'];
export type ServiceText = components['schemas']['ServiceText'];
export type Session = components['schemas']['Session'];
export type SetBookingDetails = components['schemas']['SetBookingDetails'];
export type SetBookingRules = components['schemas']['SetBookingRules'];
export type SetCalendarImport = components['schemas']['SetCalendarImport'];
export type SettlementPreview = components['schemas']['SettlementPreview'];
export type ShownService = components['schemas']['ShownService'];
export type SignInWithToken = components['schemas']['SignInWithToken'];
export type SignUp = components['schemas']['SignUp'];
export type SignedIn = components['schemas']['SignedIn'];
export type SlotRefusal = components['schemas']['SlotRefusal'];
export type Stats = components['schemas']['Stats'];
export type TextOrigin = components['schemas']['TextOrigin'];
export type TimeOff = components['schemas']['TimeOff'];
export type TimeOffAdded = components['schemas']['TimeOffAdded'];
export type TimesOff = components['schemas']['TimesOff'];
export type Tokens = components['schemas']['Tokens'];
export type UiChatRequest = components['schemas']['UiChatRequest'];
export type UnreadMessages = components['schemas']['UnreadMessages'];
export type UpdateProfile = components['schemas']['UpdateProfile'];
export type UpdateProvider = components['schemas']['UpdateProvider'];
export type UpdateService = components['schemas']['UpdateService'];
export type Upload = components['schemas']['Upload'];
export type User = components['schemas']['User'];
export type Wallet = components['schemas']['Wallet'];
export type WalletEntry = components['schemas']['WalletEntry'];
export type Week = components['schemas']['Week'];
export type WriteMessage = components['schemas']['WriteMessage'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnprocessableEntity = components['responses']['UnprocessableEntity'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type HeaderAccessControlAllowOrigin = components['headers']['Access-Control-Allow-Origin'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type HeaderXRateLimitLimit = components['headers']['X-RateLimit-Limit'];
export type HeaderXRateLimitRemaining = components['headers']['X-RateLimit-Remaining'];
export type HeaderXRateLimitReset = components['headers']['X-RateLimit-Reset'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type $defs = Record<string, never>;
export interface operations {
    proposedTimePage: {
        parameters: {
            query: {
                /**
                 * @description From the mail
                 * @example q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s
                 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Done */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    answerProposedTimeByPage: {
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
                 *       "token": "q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s",
                 *       "answer": "yes"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /**
                     * @description From the mail
                     * @example q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s
                     */
                    token: string;
                    /**
                     * @example yes
                     * @enum {string}
                     */
                    answer: "yes" | "no";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Done */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetPasswordPage: {
        parameters: {
            query: {
                /**
                 * @description From the mail
                 * @example q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s
                 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Done */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetPasswordByPage: {
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
                 *       "token": "q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s",
                 *       "password": "a long and private sentence"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /**
                     * @description From the link in the mail
                     * @example q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s
                     */
                    token: string;
                    /**
                     * Format: password
                     * @example a long and private sentence
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Done */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unsubscribePage: {
        parameters: {
            query: {
                /**
                 * @description From the mail
                 * @example q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s
                 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Done */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unsubscribeByPage: {
        parameters: {
            query: {
                /**
                 * @description From the mail
                 * @example q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s
                 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Done */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyEmailPage: {
        parameters: {
            query: {
                /**
                 * @description From the mail
                 * @example q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s
                 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Done */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyEmailByPage: {
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
                 *       "token": "q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /**
                     * @description From the link in the mail
                     * @example q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s
                     */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Done */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description An instant, or a day in the marketplace's zone
                 * @example 2026-11-22
                 */
                from?: string;
                /**
                 * @description An instant, or a day in the marketplace's zone
                 * @example 2026-11-22
                 */
                to?: string;
                bucket?: "day" | "week";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-11-23",
                     *       "to": "2026-11-22",
                     *       "timezone": "Asia/Beirut",
                     *       "bucket": "day",
                     *       "totals": {
                     *         "users": 12,
                     *         "newUsers": 12,
                     *         "bookings": 12,
                     *         "completed": 12,
                     *         "cancelled": 12
                     *       },
                     *       "topCategories": [
                     *         {
                     *           "category": "plumbing",
                     *           "name_en": "Plumbing",
                     *           "name_ar": "سباكة",
                     *           "count": 12
                     *         }
                     *       ],
                     *       "bookings": [
                     *         {
                     *           "date": "2026-11-16",
                     *           "count": 12
                     *         }
                     *       ],
                     *       "revenue": {
                     *         "gross": 450000,
                     *         "commission": 67500,
                     *         "currency": "USD",
                     *         "series": [
                     *           {
                     *             "date": "2026-11-16",
                     *             "gross": 45000,
                     *             "commission": 6750
                     *           }
                     *         ]
                     *       },
                     *       "cancellationRate": 0.12,
                     *       "acceptanceRate": 0.12,
                     *       "responseMinutes": {
                     *         "median": 34,
                     *         "p90": 34
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Analytics"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    decideApplication: {
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
                 *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                 *       "decision": "approved",
                 *       "reason": "The documents are not legible"
                 *     }
                 */
                "application/json": components["schemas"]["DecideApplication"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "businessName": "Cedar Cooling",
                     *       "businessName_ar": "سيدر للتبريد",
                     *       "about_en": "Fridges, ovens and washing machines, since 1998.",
                     *       "about_ar": "برادات وأفران وغسالات، من الـ1998.",
                     *       "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *       "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "serviceCount": 12,
                     *       "city": "tyre",
                     *       "timezone": "Asia/Beirut",
                     *       "week": {
                     *         "mon": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "tue": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "wed": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "thu": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "fri": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sat": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sun": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ]
                     *       },
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *       "phone": "+961 3 123 456",
                     *       "approvalStatus": "approved",
                     *       "rejectionReason": null,
                     *       "asksStartCode": false
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    banUser: {
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
                 *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                 *       "banned": false,
                 *       "reason": "Fake listings"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                     */
                    userId: string;
                    /** @description false lifts the ban; cancelled bookings stay cancelled */
                    banned: boolean;
                    /**
                     * @description Why; those affected and the audit log are told
                     * @example Fake listings
                     */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "name": "Maya Khoury",
                     *       "email": "maya@example.org",
                     *       "role": "client",
                     *       "phone": "+961 3 123 456",
                     *       "city": "tyre",
                     *       "language": "en",
                     *       "isVerified": false,
                     *       "isBanned": false,
                     *       "deactivatedAt": "2026-11-23T08:00:00.000Z",
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد",
                     *         "approvalStatus": "approved"
                     *       },
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AdminUser"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `reason_required` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `own_account`, `last_admin` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAllBookings: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @example pending */
                status?: components["schemas"]["BookingStatus"];
                /**
                 * @description Only those whose id begins so
                 * @example 0193f6f0-7c1e
                 */
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "status": "pending",
                     *           "version": 1,
                     *           "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *           "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *           "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *           "service": {
                     *             "title_en": "Fridge repair at your home",
                     *             "title_ar": "تصليح برادات بالبيت",
                     *             "lat": null,
                     *             "lng": null
                     *           },
                     *           "client": {
                     *             "name": "Maya Khoury"
                     *           },
                     *           "provider": {
                     *             "businessName": "Cedar Cooling",
                     *             "businessName_ar": "سيدر للتبريد"
                     *           },
                     *           "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *           "endsAt": "2026-11-23T09:00:00.000Z",
                     *           "timezone": "Asia/Beirut",
                     *           "price": 4500,
                     *           "currency": "USD",
                     *           "paymentStatus": "unpaid",
                     *           "expiresAt": "2026-11-21T10:30:00.000Z",
                     *           "freeUntil": "2026-11-22T08:00:00.000Z",
                     *           "cancelPolicy": {
                     *             "freeHoursBefore": 24,
                     *             "graceMinutes": 5,
                     *             "keptPercent": 50
                     *           },
                     *           "cancellationReason": null,
                     *           "isNoShow": false,
                     *           "noShow": {
                     *             "reportedAt": "2026-11-23T08:00:00.000Z",
                     *             "note": "I rang three times, and nobody opened",
                     *             "photo": {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             },
                     *             "objection": "I was at home, and nobody rang"
                     *           },
                     *           "notes": "The fridge is warm but the light is on",
                     *           "address": {
                     *             "line": "Rue 12",
                     *             "unit": "Third floor, the door on the left",
                     *             "city": "Tyre",
                     *             "directions": "Behind the bakery, the blue gate",
                     *             "lat": 33.2705,
                     *             "lng": 35.2038
                     *           },
                     *           "contact": {
                     *             "name": "Rami Haddad",
                     *             "phone": "+9613123456"
                     *           },
                     *           "hasAddress": false,
                     *           "startCode": "4711",
                     *           "photos": [
                     *             {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "proposedTime": {
                     *             "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *             "by": "provider",
                     *             "expiresAt": "2026-11-22T08:00:00.000Z"
                     *           },
                     *           "allowedTransitions": [
                     *             "cancelled"
                     *           ],
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Booking"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "plumbing",
                 *       "name_en": "Plumbing",
                 *       "name_ar": "سباكة",
                 *       "aliases": [
                 *         "Text"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @example plumbing */
                    slug: string;
                    /** @example Plumbing */
                    name_en: string;
                    /** @example سباكة */
                    name_ar: string;
                    aliases?: string[];
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "plumbing",
                     *       "name_en": "Plumbing",
                     *       "name_ar": "سباكة",
                     *       "aliases": [
                     *         "pipes"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminCategory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Conflict: `slug_taken` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example plumbing */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "plumbing",
                 *       "name_en": "Plumbing",
                 *       "name_ar": "سباكة",
                 *       "aliases": [
                 *         "Text"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @example plumbing */
                    slug?: string;
                    /** @example Plumbing */
                    name_en?: string;
                    /** @example سباكة */
                    name_ar?: string;
                    aliases?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "plumbing",
                     *       "name_en": "Plumbing",
                     *       "name_ar": "سباكة",
                     *       "aliases": [
                     *         "pipes"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminCategory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `slug_taken` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example plumbing */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `still_in_use` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "tyre",
                 *       "name_en": "Tyre",
                 *       "name_ar": "صور",
                 *       "aliases": [
                 *         "Text"
                 *       ],
                 *       "lat": 33.2705,
                 *       "lng": 35.2038
                 *     }
                 */
                "application/json": {
                    /** @example tyre */
                    slug: string;
                    /** @example Tyre */
                    name_en: string;
                    /** @example صور */
                    name_ar: string;
                    aliases?: string[];
                    /** @example 33.2705 */
                    lat: number;
                    /** @example 35.2038 */
                    lng: number;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "tyre",
                     *       "name_en": "Tyre",
                     *       "name_ar": "صور",
                     *       "lat": 33.2705,
                     *       "lng": 35.2038,
                     *       "aliases": [
                     *         "Sour"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminCity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Conflict: `slug_taken` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tyre */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "tyre",
                 *       "name_en": "Tyre",
                 *       "name_ar": "صور",
                 *       "aliases": [
                 *         "Text"
                 *       ],
                 *       "lat": 33.2705,
                 *       "lng": 35.2038
                 *     }
                 */
                "application/json": {
                    /** @example tyre */
                    slug?: string;
                    /** @example Tyre */
                    name_en?: string;
                    /** @example صور */
                    name_ar?: string;
                    aliases?: string[];
                    /** @example 33.2705 */
                    lat?: number;
                    /** @example 35.2038 */
                    lng?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "tyre",
                     *       "name_en": "Tyre",
                     *       "name_ar": "صور",
                     *       "lat": 33.2705,
                     *       "lng": 35.2038,
                     *       "aliases": [
                     *         "Sour"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminCity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `slug_taken` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tyre */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `still_in_use` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-11-23T08:00:00.000Z",
                     *       "offsetMinutes": 1440
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description ISO 8601 UTC
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        now: string;
                        /**
                         * Format: int32
                         * @description How far ahead of the real time
                         * @example 1440
                         */
                        offsetMinutes: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    advanceClock: {
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
                 *       "advanceMinutes": 1440
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: int32
                     * @example 1440
                     */
                    advanceMinutes: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-11-23T08:00:00.000Z",
                     *       "offsetMinutes": 1440
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description ISO 8601 UTC
                         * @example 2026-11-23T08:00:00.000Z
                         */
                        now: string;
                        /**
                         * Format: int32
                         * @description How far ahead of the real time
                         * @example 1440
                         */
                        offsetMinutes: number;
                    };
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `clock_range` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCommissions: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "category": "cleaning",
                     *           "provider": "0193f6f0-7c1e-7a30-9a55-3f2f8f0b62cb",
                     *           "service": "0193f6f0-7c1e-7a30-9a55-3f2f8f6c461b",
                     *           "basisPoints": 1000,
                     *           "minimum": 200,
                     *           "minimumText": "$45",
                     *           "currency": "USD",
                     *           "from": "2026-11-23T08:00:00.000Z",
                     *           "until": "2026-11-23T08:00:00.000Z",
                     *           "isInForce": false,
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Commission"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addCommission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "cleaning",
                 *       "provider": "0193f6f0-7c1e-7a30-9a55-3f2f8f0b62cb",
                 *       "service": "0193f6f0-7c1e-7a30-9a55-3f2f8f6c461b",
                 *       "basisPoints": 1000,
                 *       "minimum": 200,
                 *       "from": "2026-11-22",
                 *       "until": "2026-11-22",
                 *       "reason": "Agreed for the first year"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The slug of a category
                     * @example cleaning
                     */
                    category?: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                     */
                    provider?: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                     */
                    service?: string;
                    /**
                     * Format: int32
                     * @description Hundredths of a percent of the price
                     * @example 1000
                     */
                    basisPoints: number;
                    /**
                     * Format: int64
                     * @description The least on a whole price, in minor units
                     * @example 200
                     */
                    minimum?: number;
                    /**
                     * @description An instant, or a day in the marketplace's zone
                     * @example 2026-11-22
                     */
                    from?: string;
                    /**
                     * @description An instant, or a day in the marketplace's zone
                     * @example 2026-11-22
                     */
                    until?: string;
                    /**
                     * @description Why; the audit log keeps it
                     * @example Agreed for the first year
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "category": "cleaning",
                     *       "provider": "0193f6f0-7c1e-7a30-9a55-3f2f8f0b62cb",
                     *       "service": "0193f6f0-7c1e-7a30-9a55-3f2f8f6c461b",
                     *       "basisPoints": 1000,
                     *       "minimum": 200,
                     *       "minimumText": "$45",
                     *       "currency": "USD",
                     *       "from": "2026-11-23T08:00:00.000Z",
                     *       "until": "2026-11-23T08:00:00.000Z",
                     *       "isInForce": false,
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Commission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeCommission: {
        parameters: {
            query: {
                /**
                 * @description Why; the audit log keeps it
                 * @example Agreed for the first year
                 */
                reason: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteServiceAsAdmin: {
        parameters: {
            query?: {
                /**
                 * @description Why; those affected and the audit log are told
                 * @example Fake listings
                 */
                reason?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listJobs: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                state?: components["schemas"]["JobState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "kind": "mail:notice",
                     *           "data": {
                     *             "notificationId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11"
                     *           },
                     *           "state": "created",
                     *           "attempts": 12,
                     *           "startAfter": "2026-11-23T08:00:00.000Z",
                     *           "createdAt": "2026-11-23T08:00:00.000Z",
                     *           "failedAt": "2026-11-23T08:00:00.000Z",
                     *           "error": null
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Job"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retryJobs: {
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
                 *       "kind": "mail:notice",
                 *       "limit": 1000
                 *     }
                 */
                "application/json": {
                    kind?: components["schemas"]["JobKind"];
                    /**
                     * Format: int32
                     * @default 1000
                     */
                    limit: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "retried": 12,
                     *       "left": 12
                     *     }
                     */
                    "application/json": components["schemas"]["RetriedJobs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "kind": "mail:notice",
                     *       "data": {
                     *         "notificationId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11"
                     *       },
                     *       "state": "created",
                     *       "attempts": 12,
                     *       "startAfter": "2026-11-23T08:00:00.000Z",
                     *       "createdAt": "2026-11-23T08:00:00.000Z",
                     *       "failedAt": "2026-11-23T08:00:00.000Z",
                     *       "error": null
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLogs: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description admin = every act of an admin but signing in and out */
                type?: "booking" | "cancel" | "refund" | "admin" | "auth" | "ai" | "catalog";
                /**
                 * @description An instant, or a day in the marketplace's zone
                 * @example 2026-11-22
                 */
                from?: string;
                /**
                 * @description An instant, or a day in the marketplace's zone
                 * @example 2026-11-22
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "type": "booking",
                     *           "action": "user.banned",
                     *           "actor": {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "role": "admin",
                     *             "name": "Maya Khoury"
                     *           },
                     *           "door": "cli",
                     *           "requestId": null,
                     *           "targetType": "user",
                     *           "targetId": null,
                     *           "before": null,
                     *           "after": null,
                     *           "reason": "Fake listings",
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["LogEntry"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOpenDisputes: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "paymentId": "0193f6f0-7c1e-7a30-9a55-3f2f8fdba543",
                     *           "gatewayDisputeId": "dp_1Qk9zL",
                     *           "amount": 4500,
                     *           "amountText": "$45",
                     *           "currency": "USD",
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["OpenDispute"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPayouts: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *           "amount": 3825,
                     *           "amountText": "$45",
                     *           "currency": "USD",
                     *           "reference": "Bank transfer 2026-114",
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "isReversed": false
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RecordedPayout"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reversePayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The bank returned it: unknown account"
                 *     }
                 */
                "application/json": {
                    /** @example The bank returned it: unknown account */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *       "amount": 3825,
                     *       "amountText": "$45",
                     *       "currency": "USD",
                     *       "reference": "Bank transfer 2026-114",
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "isReversed": false
                     *     }
                     */
                    "application/json": components["schemas"]["RecordedPayout"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `payout_reversed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reconcilePayments: {
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
                 *       "from": "2026-11-22",
                 *       "to": "2026-11-22",
                 *       "cursor": "Text"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Payments begun from then on; absent = from the first
                     * @example 2026-11-22
                     */
                    from?: string;
                    /**
                     * @description Until then; a day counts in full
                     * @example 2026-11-22
                     */
                    to?: string;
                    /** @description `nextCursor` of the call before */
                    cursor?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "read": 12,
                     *       "findings": [
                     *         {
                     *           "kind": "captured",
                     *           "paymentId": "0193f6f0-7c1e-7a30-9a55-3f2f8fdba543",
                     *           "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *           "amount": 4500,
                     *           "amountText": "$45",
                     *           "currency": "USD"
                     *         }
                     *       ],
                     *       "failures": [
                     *         {
                     *           "paymentId": "0193f6f0-7c1e-7a30-9a55-3f2f8fdba543",
                     *           "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *           "reason": "resource_missing"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": components["schemas"]["Reconciled"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `payments_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDueRefunds: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *           "paymentId": "0193f6f0-7c1e-7a30-9a55-3f2f8fdba543",
                     *           "amount": 4500,
                     *           "amountText": "$45",
                     *           "currency": "USD",
                     *           "attempts": 3,
                     *           "lastError": null,
                     *           "refusals": 12,
                     *           "bounces": 12,
                     *           "refusedAt": "2026-11-23T08:00:00.000Z",
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DueRefund"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWallets: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *           "name": "Maya Khoury",
                     *           "balance": 3825,
                     *           "balanceText": "$45",
                     *           "currency": "USD",
                     *           "lastTransactionAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["HeldWallet"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    decideRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "settled",
                 *       "reason": "Paid in cash on 3 June"
                 *     }
                 */
                "application/json": components["schemas"]["DecideRefund"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "method": "stripe",
                     *       "status": "pending",
                     *       "amount": 4500,
                     *       "amountText": "$45",
                     *       "currency": "USD",
                     *       "refundedAmount": 0,
                     *       "refundDueAmount": 0,
                     *       "isDisputed": false,
                     *       "sessionId": "cs_test_a1b2c3",
                     *       "txnId": "pi_3Qk9zL",
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `reason_required` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `refund_not_waiting` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProvidersAsAdmin: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @example approved */
                approvalStatus?: components["schemas"]["ApprovalStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "businessName": "Cedar Cooling",
                     *           "businessName_ar": "سيدر للتبريد",
                     *           "about_en": "Fridges, ovens and washing machines, since 1998.",
                     *           "about_ar": "برادات وأفران وغسالات، من الـ1998.",
                     *           "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *           "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *           "ratings": 4.6,
                     *           "ratingCount": 12,
                     *           "serviceCount": 12,
                     *           "city": "tyre",
                     *           "timezone": "Asia/Beirut",
                     *           "week": {
                     *             "mon": [
                     *               [
                     *                 "09:00",
                     *                 "13:00"
                     *               ],
                     *               [
                     *                 "15:00",
                     *                 "19:00"
                     *               ]
                     *             ],
                     *             "tue": [
                     *               [
                     *                 "09:00",
                     *                 "13:00"
                     *               ],
                     *               [
                     *                 "15:00",
                     *                 "19:00"
                     *               ]
                     *             ],
                     *             "wed": [
                     *               [
                     *                 "09:00",
                     *                 "13:00"
                     *               ],
                     *               [
                     *                 "15:00",
                     *                 "19:00"
                     *               ]
                     *             ],
                     *             "thu": [
                     *               [
                     *                 "09:00",
                     *                 "13:00"
                     *               ],
                     *               [
                     *                 "15:00",
                     *                 "19:00"
                     *               ]
                     *             ],
                     *             "fri": [
                     *               [
                     *                 "09:00",
                     *                 "13:00"
                     *               ],
                     *               [
                     *                 "15:00",
                     *                 "19:00"
                     *               ]
                     *             ],
                     *             "sat": [
                     *               [
                     *                 "09:00",
                     *                 "13:00"
                     *               ],
                     *               [
                     *                 "15:00",
                     *                 "19:00"
                     *               ]
                     *             ],
                     *             "sun": [
                     *               [
                     *                 "09:00",
                     *                 "13:00"
                     *               ],
                     *               [
                     *                 "15:00",
                     *                 "19:00"
                     *               ]
                     *             ]
                     *           },
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *           "phone": "+961 3 123 456",
                     *           "approvalStatus": "approved",
                     *           "rejectionReason": null,
                     *           "asksStartCode": false,
                     *           "name": "Hassan Haddad",
                     *           "email": "hassan@example.org",
                     *           "isBanned": false,
                     *           "documents": [
                     *             {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "contentType": "application/pdf",
                     *               "bytes": 184320,
                     *               "createdAt": "2026-11-23T08:00:00.000Z",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Application"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listServicesAsAdmin: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /**
                 * @description Words of its title or description, or its provider's name
                 * @example fridge
                 */
                q?: string;
                /**
                 * @description Only those whose id begins so
                 * @example 0193f6f0-7c1e
                 */
                id?: string;
                visible?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "title_en": "Fridge repair at your home",
                     *           "title_ar": "تصليح برادات بالبيت",
                     *           "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *           "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *           "texts": {
                     *             "en": {
                     *               "origin": "written",
                     *               "isOutdated": false
                     *             },
                     *             "ar": {
                     *               "origin": "written",
                     *               "isOutdated": false
                     *             }
                     *           },
                     *           "price": 4500,
                     *           "currency": "USD",
                     *           "durationMinutes": 60,
                     *           "category": "plumbing",
                     *           "subcategory": "fridges",
                     *           "tags": [
                     *             "emergency"
                     *           ],
                     *           "images": [
                     *             "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *           ],
                     *           "thumbnails": [
                     *             "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *           ],
                     *           "city": "tyre",
                     *           "lat": 33.2705,
                     *           "lng": 35.2038,
                     *           "provider": {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "businessName": "Cedar Cooling",
                     *             "businessName_ar": "سيدر للتبريد",
                     *             "ratings": 4.6,
                     *             "ratingCount": 12
                     *           },
                     *           "ratings": 4.6,
                     *           "ratingCount": 12,
                     *           "isVisible": true,
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z",
                     *           "isInstant": false,
                     *           "nextSlot": "2026-11-23T08:00:00.000Z",
                     *           "distanceKm": 2.4
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Service"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editServiceAsAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title_en": "Fridge repair at your home",
                 *       "title_ar": "تصليح برادات بالبيت",
                 *       "description_en": "We find the fault, tell you the price, and repair it at your home.",
                 *       "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                 *       "confirm": [
                 *         "ar"
                 *       ],
                 *       "price": 4500,
                 *       "durationMinutes": 60,
                 *       "category": "plumbing",
                 *       "subcategory": null,
                 *       "tags": [
                 *         "emergency"
                 *       ],
                 *       "city": "tyre",
                 *       "lat": 33.2705,
                 *       "lng": 35.2038,
                 *       "isVisible": false,
                 *       "reason": "Fake listings"
                 *     }
                 */
                "application/json": {
                    /** @example Fridge repair at your home */
                    title_en?: string | null;
                    /** @example تصليح برادات بالبيت */
                    title_ar?: string | null;
                    /** @example We find the fault, tell you the price, and repair it at your home. */
                    description_en?: string | null;
                    /** @example منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت. */
                    description_ar?: string | null;
                    /**
                     * @description Languages whose text is right as it stands: a draft counts as written from then on, and an older text as up to date
                     * @example [
                     *       "ar"
                     *     ]
                     */
                    confirm?: components["schemas"]["Language"][];
                    /**
                     * Format: int64
                     * @description Minor units of the marketplace's currency, within its limits (GET /api/payments/methods tells them)
                     * @example 4500
                     */
                    price?: number;
                    /**
                     * Format: int32
                     * @description Minutes
                     * @example 60
                     */
                    durationMinutes?: number;
                    /**
                     * @description A slug, a name or an alias, in either language
                     * @example plumbing
                     */
                    category?: string;
                    subcategory?: string | null;
                    /**
                     * @example [
                     *       "emergency"
                     *     ]
                     */
                    tags?: string[];
                    /**
                     * @description A slug, a name or an alias, in either language
                     * @example tyre
                     */
                    city?: string;
                    /** @example 33.2705 */
                    lat?: number;
                    /** @example 35.2038 */
                    lng?: number;
                    isVisible?: boolean;
                    /**
                     * @description Why; those affected and the audit log are told
                     * @example Fake listings
                     */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "title_en": "Fridge repair at your home",
                     *       "title_ar": "تصليح برادات بالبيت",
                     *       "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *       "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *       "texts": {
                     *         "en": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         },
                     *         "ar": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         }
                     *       },
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "durationMinutes": 60,
                     *       "category": "plumbing",
                     *       "subcategory": "fridges",
                     *       "tags": [
                     *         "emergency"
                     *       ],
                     *       "images": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *       ],
                     *       "thumbnails": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *       ],
                     *       "city": "tyre",
                     *       "lat": 33.2705,
                     *       "lng": 35.2038,
                     *       "provider": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد",
                     *         "ratings": 4.6,
                     *         "ratingCount": 12
                     *       },
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "isVisible": true,
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z",
                     *       "isInstant": false,
                     *       "nextSlot": "2026-11-23T08:00:00.000Z",
                     *       "distanceKm": 2.4
                     *     }
                     */
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `price_not_chargeable`, `unknown_category`, `unknown_city`, `contact_not_allowed`, `text_incomplete` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewRemoval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "title_en": "Fridge repair at your home",
                     *       "title_ar": "تصليح برادات بالبيت",
                     *       "provider": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "businessName": "Cedar Cooling"
                     *       },
                     *       "bookings": 2
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                         */
                        id: string;
                        /** @example Fridge repair at your home */
                        title_en: string;
                        /** @example تصليح برادات بالبيت */
                        title_ar: string;
                        provider: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                             */
                            id: string;
                            /** @example Cedar Cooling */
                            businessName: string;
                        };
                        /**
                         * Format: int32
                         * @description Live bookings; they go on
                         * @example 2
                         */
                        bookings: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "users": {
                     *         "total": 12,
                     *         "clients": 12,
                     *         "providers": 12,
                     *         "admins": 12,
                     *         "banned": 12
                     *       },
                     *       "providers": {
                     *         "pending": 12,
                     *         "approved": 12,
                     *         "rejected": 12
                     *       },
                     *       "services": {
                     *         "visible": 12,
                     *         "hidden": 12
                     *       },
                     *       "bookings": {
                     *         "total": 12,
                     *         "today": 12,
                     *         "pending": 12,
                     *         "accepted": 12,
                     *         "in_progress": 12,
                     *         "completed": 12,
                     *         "cancelled": 12
                     *       },
                     *       "reviews": {
                     *         "total": 12,
                     *         "average": 4.6
                     *       },
                     *       "revenue": {
                     *         "gross": 450000,
                     *         "commission": 67500,
                     *         "currency": "USD"
                     *       },
                     *       "refundsDue": {
                     *         "count": 12,
                     *         "amount": 4500
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Stats"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUsers: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /**
                 * @description An id, or a part of name, e-mail, telephone or business name
                 * @example maya
                 */
                q?: string;
                /**
                 * @description Only those whose id begins so
                 * @example 0193f6f0-7c1e
                 */
                id?: string;
                role?: components["schemas"]["Role"];
                banned?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "name": "Maya Khoury",
                     *           "email": "maya@example.org",
                     *           "role": "client",
                     *           "phone": "+961 3 123 456",
                     *           "city": "tyre",
                     *           "language": "en",
                     *           "isVerified": false,
                     *           "isBanned": false,
                     *           "deactivatedAt": "2026-11-23T08:00:00.000Z",
                     *           "provider": {
                     *             "businessName": "Cedar Cooling",
                     *             "businessName_ar": "سيدر للتبريد",
                     *             "approvalStatus": "approved"
                     *           },
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AdminUser"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "name": "Maya Khoury",
                     *       "email": "maya@example.org",
                     *       "role": "client",
                     *       "phone": "+961 3 123 456",
                     *       "city": "tyre",
                     *       "language": "en",
                     *       "isVerified": false,
                     *       "isBanned": false,
                     *       "deactivatedAt": "2026-11-23T08:00:00.000Z",
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد",
                     *         "approvalStatus": "approved"
                     *       },
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AdminUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewBan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "name": "Maya Khoury",
                     *         "email": "maya@example.org",
                     *         "role": "client",
                     *         "phone": "+961 3 123 456",
                     *         "city": "tyre",
                     *         "language": "en",
                     *         "isVerified": false,
                     *         "isBanned": false,
                     *         "deactivatedAt": "2026-11-23T08:00:00.000Z",
                     *         "provider": {
                     *           "businessName": "Cedar Cooling",
                     *           "businessName_ar": "سيدر للتبريد",
                     *           "approvalStatus": "approved"
                     *         },
                     *         "createdAt": "2026-11-20T10:30:00.000Z"
                     *       },
                     *       "bookings": 3,
                     *       "paidBookings": 3,
                     *       "refund": 13500,
                     *       "currency": "USD",
                     *       "services": 4
                     *     }
                     */
                    "application/json": {
                        user: components["schemas"]["AdminUser"];
                        /**
                         * Format: int32
                         * @description Future bookings that would be cancelled
                         * @example 3
                         */
                        bookings: number;
                        /**
                         * Format: int32
                         * @description Those of them that are paid
                         * @example 3
                         */
                        paidBookings: number;
                        /**
                         * Format: int64
                         * @description Would go back to clients in all, in minor units
                         * @example 13500
                         */
                        refund: number;
                        /**
                         * @description ISO 4217
                         * @example USD
                         */
                        currency: string;
                        /**
                         * Format: int32
                         * @description Visible services that nobody could find any more
                         * @example 4
                         */
                        services: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    executeProposal: {
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
                 *       "proposalId": "0193f6f0-7c1e-7a30-9a55-3f2f8f670cff"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                     */
                    proposalId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "booking": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "status": "pending",
                     *         "version": 1,
                     *         "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *         "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *         "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *         "service": {
                     *           "title_en": "Fridge repair at your home",
                     *           "title_ar": "تصليح برادات بالبيت",
                     *           "lat": null,
                     *           "lng": null
                     *         },
                     *         "client": {
                     *           "name": "Maya Khoury"
                     *         },
                     *         "provider": {
                     *           "businessName": "Cedar Cooling",
                     *           "businessName_ar": "سيدر للتبريد"
                     *         },
                     *         "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *         "endsAt": "2026-11-23T09:00:00.000Z",
                     *         "timezone": "Asia/Beirut",
                     *         "price": 4500,
                     *         "currency": "USD",
                     *         "paymentStatus": "unpaid",
                     *         "expiresAt": "2026-11-21T10:30:00.000Z",
                     *         "freeUntil": "2026-11-22T08:00:00.000Z",
                     *         "cancelPolicy": {
                     *           "freeHoursBefore": 24,
                     *           "graceMinutes": 5,
                     *           "keptPercent": 50
                     *         },
                     *         "cancellationReason": null,
                     *         "isNoShow": false,
                     *         "noShow": {
                     *           "reportedAt": "2026-11-23T08:00:00.000Z",
                     *           "note": "I rang three times, and nobody opened",
                     *           "photo": {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *             "expiresAt": "2026-11-23T08:00:00.000Z"
                     *           },
                     *           "objection": "I was at home, and nobody rang"
                     *         },
                     *         "notes": "The fridge is warm but the light is on",
                     *         "address": {
                     *           "line": "Rue 12",
                     *           "unit": "Third floor, the door on the left",
                     *           "city": "Tyre",
                     *           "directions": "Behind the bakery, the blue gate",
                     *           "lat": 33.2705,
                     *           "lng": 35.2038
                     *         },
                     *         "contact": {
                     *           "name": "Rami Haddad",
                     *           "phone": "+9613123456"
                     *         },
                     *         "hasAddress": false,
                     *         "startCode": "4711",
                     *         "photos": [
                     *           {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *             "expiresAt": "2026-11-23T08:00:00.000Z"
                     *           }
                     *         ],
                     *         "proposedTime": {
                     *           "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *           "by": "provider",
                     *           "expiresAt": "2026-11-22T08:00:00.000Z"
                     *         },
                     *         "allowedTransitions": [
                     *           "cancelled"
                     *         ],
                     *         "createdAt": "2026-11-20T10:30:00.000Z",
                     *         "updatedAt": "2026-11-20T10:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        booking: components["schemas"]["Booking"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Forbidden: `not_allowed`, `own_service` */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description Conflict: `proposal_not_open`, `proposal_changed`, `proposed_time_closed`, `service_unavailable`, `slot_taken`, `slot_day_full`, `slot_closed`, `slot_too_soon`, `slot_too_far`, `slot_off_grid`, `too_many_pending`, `transition_not_allowed`, `version_changed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too Many Requests: `too_many_requests`, `too_many_bookings`, `too_many_bookings_here`, `too_many_moves`, `too_many_moves_here` */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    chat: {
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
                 *       "message": "I need a cheap fridge repair in Tyre today",
                 *       "conversationId": "0193f6f0-7c1e-7a30-9a55-3f2f8f9a8398"
                 *     }
                 */
                "application/json": components["schemas"]["ChatRequest"] | components["schemas"]["UiChatRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversationId": "0193f6f0-7c1e-7a30-9a55-3f2f8f9a8398",
                     *       "reply": "Cedar Cooling can come today at 16:00 for $45. Shall I book it?",
                     *       "language": "en",
                     *       "intent": "search",
                     *       "services": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "title_en": "Fridge repair at your home",
                     *           "title_ar": "تصليح برادات بالبيت",
                     *           "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *           "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *           "texts": {
                     *             "en": {
                     *               "origin": "written",
                     *               "isOutdated": false
                     *             },
                     *             "ar": {
                     *               "origin": "written",
                     *               "isOutdated": false
                     *             }
                     *           },
                     *           "price": 4500,
                     *           "currency": "USD",
                     *           "durationMinutes": 60,
                     *           "category": "plumbing",
                     *           "subcategory": "fridges",
                     *           "tags": [
                     *             "emergency"
                     *           ],
                     *           "images": [
                     *             "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *           ],
                     *           "thumbnails": [
                     *             "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *           ],
                     *           "city": "tyre",
                     *           "lat": 33.2705,
                     *           "lng": 35.2038,
                     *           "provider": {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "businessName": "Cedar Cooling",
                     *             "businessName_ar": "سيدر للتبريد",
                     *             "ratings": 4.6,
                     *             "ratingCount": 12
                     *           },
                     *           "ratings": 4.6,
                     *           "ratingCount": 12,
                     *           "isVisible": true,
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z",
                     *           "isInstant": false,
                     *           "nextSlot": "2026-11-23T08:00:00.000Z",
                     *           "distanceKm": 2.4,
                     *           "timezone": "Asia/Beirut",
                     *           "reasons": [
                     *             "Cheapest of the well rated"
                     *           ]
                     *         }
                     *       ],
                     *       "proposal": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "kind": "book",
                     *         "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *         "service": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "title_en": "Fridge repair at your home",
                     *           "title_ar": "تصليح برادات بالبيت"
                     *         },
                     *         "provider": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "businessName": "Cedar Cooling",
                     *           "businessName_ar": "سيدر للتبريد"
                     *         },
                     *         "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *         "localTime": "Monday 23 November, 10:00",
                     *         "timezone": "Asia/Beirut",
                     *         "durationMinutes": 60,
                     *         "price": 4500,
                     *         "currency": "USD",
                     *         "cancelTerms": "You can cancel free of charge until Sunday 22 November, 10:00; after that 50% is kept.",
                     *         "isInstant": false,
                     *         "address": {
                     *           "line": "Rue 12",
                     *           "unit": "Third floor, the door on the left",
                     *           "city": "Tyre",
                     *           "directions": "Behind the bakery, the blue gate",
                     *           "lat": 33.2705,
                     *           "lng": 35.2038
                     *         },
                     *         "expiresAt": "2026-11-23T08:00:00.000Z"
                     *       },
                     *       "booking": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "status": "pending",
                     *         "version": 1,
                     *         "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *         "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *         "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *         "service": {
                     *           "title_en": "Fridge repair at your home",
                     *           "title_ar": "تصليح برادات بالبيت",
                     *           "lat": null,
                     *           "lng": null
                     *         },
                     *         "client": {
                     *           "name": "Maya Khoury"
                     *         },
                     *         "provider": {
                     *           "businessName": "Cedar Cooling",
                     *           "businessName_ar": "سيدر للتبريد"
                     *         },
                     *         "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *         "endsAt": "2026-11-23T09:00:00.000Z",
                     *         "timezone": "Asia/Beirut",
                     *         "price": 4500,
                     *         "currency": "USD",
                     *         "paymentStatus": "unpaid",
                     *         "expiresAt": "2026-11-21T10:30:00.000Z",
                     *         "freeUntil": "2026-11-22T08:00:00.000Z",
                     *         "cancelPolicy": {
                     *           "freeHoursBefore": 24,
                     *           "graceMinutes": 5,
                     *           "keptPercent": 50
                     *         },
                     *         "cancellationReason": null,
                     *         "isNoShow": false,
                     *         "noShow": {
                     *           "reportedAt": "2026-11-23T08:00:00.000Z",
                     *           "note": "I rang three times, and nobody opened",
                     *           "photo": {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *             "expiresAt": "2026-11-23T08:00:00.000Z"
                     *           },
                     *           "objection": "I was at home, and nobody rang"
                     *         },
                     *         "notes": "The fridge is warm but the light is on",
                     *         "address": {
                     *           "line": "Rue 12",
                     *           "unit": "Third floor, the door on the left",
                     *           "city": "Tyre",
                     *           "directions": "Behind the bakery, the blue gate",
                     *           "lat": 33.2705,
                     *           "lng": 35.2038
                     *         },
                     *         "contact": {
                     *           "name": "Rami Haddad",
                     *           "phone": "+9613123456"
                     *         },
                     *         "hasAddress": false,
                     *         "startCode": "4711",
                     *         "photos": [
                     *           {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *             "expiresAt": "2026-11-23T08:00:00.000Z"
                     *           }
                     *         ],
                     *         "proposedTime": {
                     *           "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *           "by": "provider",
                     *           "expiresAt": "2026-11-22T08:00:00.000Z"
                     *         },
                     *         "allowedTransitions": [
                     *           "cancelled"
                     *         ],
                     *         "createdAt": "2026-11-20T10:30:00.000Z",
                     *         "updatedAt": "2026-11-20T10:30:00.000Z"
                     *       },
                     *       "bookings": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "status": "pending",
                     *           "version": 1,
                     *           "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *           "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *           "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *           "service": {
                     *             "title_en": "Fridge repair at your home",
                     *             "title_ar": "تصليح برادات بالبيت",
                     *             "lat": null,
                     *             "lng": null
                     *           },
                     *           "client": {
                     *             "name": "Maya Khoury"
                     *           },
                     *           "provider": {
                     *             "businessName": "Cedar Cooling",
                     *             "businessName_ar": "سيدر للتبريد"
                     *           },
                     *           "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *           "endsAt": "2026-11-23T09:00:00.000Z",
                     *           "timezone": "Asia/Beirut",
                     *           "price": 4500,
                     *           "currency": "USD",
                     *           "paymentStatus": "unpaid",
                     *           "expiresAt": "2026-11-21T10:30:00.000Z",
                     *           "freeUntil": "2026-11-22T08:00:00.000Z",
                     *           "cancelPolicy": {
                     *             "freeHoursBefore": 24,
                     *             "graceMinutes": 5,
                     *             "keptPercent": 50
                     *           },
                     *           "cancellationReason": null,
                     *           "isNoShow": false,
                     *           "noShow": {
                     *             "reportedAt": "2026-11-23T08:00:00.000Z",
                     *             "note": "I rang three times, and nobody opened",
                     *             "photo": {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             },
                     *             "objection": "I was at home, and nobody rang"
                     *           },
                     *           "notes": "The fridge is warm but the light is on",
                     *           "address": {
                     *             "line": "Rue 12",
                     *             "unit": "Third floor, the door on the left",
                     *             "city": "Tyre",
                     *             "directions": "Behind the bakery, the blue gate",
                     *             "lat": 33.2705,
                     *             "lng": 35.2038
                     *           },
                     *           "contact": {
                     *             "name": "Rami Haddad",
                     *             "phone": "+9613123456"
                     *           },
                     *           "hasAddress": false,
                     *           "startCode": "4711",
                     *           "photos": [
                     *             {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "proposedTime": {
                     *             "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *             "by": "provider",
                     *             "expiresAt": "2026-11-22T08:00:00.000Z"
                     *           },
                     *           "allowedTransitions": [
                     *             "cancelled"
                     *           ],
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "actions": [
                     *         {
                     *           "type": "confirm",
                     *           "label": "Book it",
                     *           "message": "Yes",
                     *           "proposalId": "0193f6f0-7c1e-7a30-9a55-3f2f8f670cff",
                     *           "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *           "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *           "scheduledAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "facets": {
                     *         "counted": 12,
                     *         "isAll": true,
                     *         "ratings": [
                     *           {
                     *             "minRating": 4,
                     *             "count": 12
                     *           }
                     *         ],
                     *         "prices": [
                     *           {
                     *             "minPrice": 4500,
                     *             "maxPrice": 4500,
                     *             "count": 12
                     *           }
                     *         ],
                     *         "cities": [
                     *           {
                     *             "city": "tyre",
                     *             "name_en": "Tyre",
                     *             "name_ar": "صور",
                     *             "count": 12
                     *           }
                     *         ],
                     *         "days": [
                     *           {
                     *             "date": "2026-11-23",
                     *             "count": 12
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ChatReply"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConversations: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "title": "I need a cheap fridge repair in Tyre today",
                     *           "language": "en",
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ConversationSummary"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "title": "I need a cheap fridge repair in Tyre today",
                     *       "language": "en",
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z",
                     *       "messages": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "role": "user",
                     *           "text": "I need a cheap fridge repair in Tyre today",
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "services": [
                     *             {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "title_en": "Fridge repair at your home",
                     *               "title_ar": "تصليح برادات بالبيت",
                     *               "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *               "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *               "texts": {
                     *                 "en": {
                     *                   "origin": "written",
                     *                   "isOutdated": false
                     *                 },
                     *                 "ar": {
                     *                   "origin": "written",
                     *                   "isOutdated": false
                     *                 }
                     *               },
                     *               "price": 4500,
                     *               "currency": "USD",
                     *               "durationMinutes": 60,
                     *               "category": "plumbing",
                     *               "subcategory": "fridges",
                     *               "tags": [
                     *                 "emergency"
                     *               ],
                     *               "images": [
                     *                 "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *               ],
                     *               "thumbnails": [
                     *                 "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *               ],
                     *               "city": "tyre",
                     *               "lat": 33.2705,
                     *               "lng": 35.2038,
                     *               "provider": {
                     *                 "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *                 "businessName": "Cedar Cooling",
                     *                 "businessName_ar": "سيدر للتبريد",
                     *                 "ratings": 4.6,
                     *                 "ratingCount": 12
                     *               },
                     *               "ratings": 4.6,
                     *               "ratingCount": 12,
                     *               "isVisible": true,
                     *               "createdAt": "2026-11-20T10:30:00.000Z",
                     *               "updatedAt": "2026-11-20T10:30:00.000Z",
                     *               "isInstant": false,
                     *               "nextSlot": "2026-11-23T08:00:00.000Z",
                     *               "distanceKm": 2.4,
                     *               "timezone": "Asia/Beirut",
                     *               "reasons": [
                     *                 "Cheapest of the well rated"
                     *               ]
                     *             }
                     *           ],
                     *           "proposal": {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "kind": "book",
                     *             "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *             "service": {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "title_en": "Fridge repair at your home",
                     *               "title_ar": "تصليح برادات بالبيت"
                     *             },
                     *             "provider": {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "businessName": "Cedar Cooling",
                     *               "businessName_ar": "سيدر للتبريد"
                     *             },
                     *             "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *             "localTime": "Monday 23 November, 10:00",
                     *             "timezone": "Asia/Beirut",
                     *             "durationMinutes": 60,
                     *             "price": 4500,
                     *             "currency": "USD",
                     *             "cancelTerms": "You can cancel free of charge until Sunday 22 November, 10:00; after that 50% is kept.",
                     *             "isInstant": false,
                     *             "address": {
                     *               "line": "Rue 12",
                     *               "unit": "Third floor, the door on the left",
                     *               "city": "Tyre",
                     *               "directions": "Behind the bakery, the blue gate",
                     *               "lat": 33.2705,
                     *               "lng": 35.2038
                     *             },
                     *             "expiresAt": "2026-11-23T08:00:00.000Z",
                     *             "state": "open"
                     *           },
                     *           "booking": {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "status": "pending",
                     *             "version": 1,
                     *             "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *             "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *             "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *             "service": {
                     *               "title_en": "Fridge repair at your home",
                     *               "title_ar": "تصليح برادات بالبيت",
                     *               "lat": null,
                     *               "lng": null
                     *             },
                     *             "client": {
                     *               "name": "Maya Khoury"
                     *             },
                     *             "provider": {
                     *               "businessName": "Cedar Cooling",
                     *               "businessName_ar": "سيدر للتبريد"
                     *             },
                     *             "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *             "endsAt": "2026-11-23T09:00:00.000Z",
                     *             "timezone": "Asia/Beirut",
                     *             "price": 4500,
                     *             "currency": "USD",
                     *             "paymentStatus": "unpaid",
                     *             "expiresAt": "2026-11-21T10:30:00.000Z",
                     *             "freeUntil": "2026-11-22T08:00:00.000Z",
                     *             "cancelPolicy": {
                     *               "freeHoursBefore": 24,
                     *               "graceMinutes": 5,
                     *               "keptPercent": 50
                     *             },
                     *             "cancellationReason": null,
                     *             "isNoShow": false,
                     *             "noShow": {
                     *               "reportedAt": "2026-11-23T08:00:00.000Z",
                     *               "note": "I rang three times, and nobody opened",
                     *               "photo": {
                     *                 "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *                 "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *                 "expiresAt": "2026-11-23T08:00:00.000Z"
                     *               },
                     *               "objection": "I was at home, and nobody rang"
                     *             },
                     *             "notes": "The fridge is warm but the light is on",
                     *             "address": {
                     *               "line": "Rue 12",
                     *               "unit": "Third floor, the door on the left",
                     *               "city": "Tyre",
                     *               "directions": "Behind the bakery, the blue gate",
                     *               "lat": 33.2705,
                     *               "lng": 35.2038
                     *             },
                     *             "contact": {
                     *               "name": "Rami Haddad",
                     *               "phone": "+9613123456"
                     *             },
                     *             "hasAddress": false,
                     *             "startCode": "4711",
                     *             "photos": [
                     *               {
                     *                 "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *                 "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *                 "expiresAt": "2026-11-23T08:00:00.000Z"
                     *               }
                     *             ],
                     *             "proposedTime": {
                     *               "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *               "by": "provider",
                     *               "expiresAt": "2026-11-22T08:00:00.000Z"
                     *             },
                     *             "allowedTransitions": [
                     *               "cancelled"
                     *             ],
                     *             "createdAt": "2026-11-20T10:30:00.000Z",
                     *             "updatedAt": "2026-11-20T10:30:00.000Z"
                     *           },
                     *           "bookings": [
                     *             {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "status": "pending",
                     *               "version": 1,
                     *               "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *               "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *               "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *               "service": {
                     *                 "title_en": "Fridge repair at your home",
                     *                 "title_ar": "تصليح برادات بالبيت",
                     *                 "lat": null,
                     *                 "lng": null
                     *               },
                     *               "client": {
                     *                 "name": "Maya Khoury"
                     *               },
                     *               "provider": {
                     *                 "businessName": "Cedar Cooling",
                     *                 "businessName_ar": "سيدر للتبريد"
                     *               },
                     *               "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *               "endsAt": "2026-11-23T09:00:00.000Z",
                     *               "timezone": "Asia/Beirut",
                     *               "price": 4500,
                     *               "currency": "USD",
                     *               "paymentStatus": "unpaid",
                     *               "expiresAt": "2026-11-21T10:30:00.000Z",
                     *               "freeUntil": "2026-11-22T08:00:00.000Z",
                     *               "cancelPolicy": {
                     *                 "freeHoursBefore": 24,
                     *                 "graceMinutes": 5,
                     *                 "keptPercent": 50
                     *               },
                     *               "cancellationReason": null,
                     *               "isNoShow": false,
                     *               "noShow": {
                     *                 "reportedAt": "2026-11-23T08:00:00.000Z",
                     *                 "note": "I rang three times, and nobody opened",
                     *                 "photo": {
                     *                   "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *                   "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *                   "expiresAt": "2026-11-23T08:00:00.000Z"
                     *                 },
                     *                 "objection": "I was at home, and nobody rang"
                     *               },
                     *               "notes": "The fridge is warm but the light is on",
                     *               "address": {
                     *                 "line": "Rue 12",
                     *                 "unit": "Third floor, the door on the left",
                     *                 "city": "Tyre",
                     *                 "directions": "Behind the bakery, the blue gate",
                     *                 "lat": 33.2705,
                     *                 "lng": 35.2038
                     *               },
                     *               "contact": {
                     *                 "name": "Rami Haddad",
                     *                 "phone": "+9613123456"
                     *               },
                     *               "hasAddress": false,
                     *               "startCode": "4711",
                     *               "photos": [
                     *                 {
                     *                   "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *                   "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *                   "expiresAt": "2026-11-23T08:00:00.000Z"
                     *                 }
                     *               ],
                     *               "proposedTime": {
                     *                 "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *                 "by": "provider",
                     *                 "expiresAt": "2026-11-22T08:00:00.000Z"
                     *               },
                     *               "allowedTransitions": [
                     *                 "cancelled"
                     *               ],
                     *               "createdAt": "2026-11-20T10:30:00.000Z",
                     *               "updatedAt": "2026-11-20T10:30:00.000Z"
                     *             }
                     *           ],
                     *           "actions": [
                     *             {
                     *               "type": "confirm",
                     *               "label": "Book it",
                     *               "message": "Yes",
                     *               "proposalId": "0193f6f0-7c1e-7a30-9a55-3f2f8f670cff",
                     *               "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *               "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *               "scheduledAt": "2026-11-23T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "facets": {
                     *             "counted": 12,
                     *             "isAll": true,
                     *             "ratings": [
                     *               {
                     *                 "minRating": 4,
                     *                 "count": 12
                     *               }
                     *             ],
                     *             "prices": [
                     *               {
                     *                 "minPrice": 4500,
                     *                 "maxPrice": 4500,
                     *                 "count": 12
                     *               }
                     *             ],
                     *             "cities": [
                     *               {
                     *                 "city": "tyre",
                     *                 "name_en": "Tyre",
                     *                 "name_ar": "صور",
                     *                 "count": 12
                     *               }
                     *             ],
                     *             "days": [
                     *               {
                     *                 "date": "2026-11-23",
                     *                 "count": 12
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    emailConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted; it is done in the background */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    suggestPrice: {
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
                 *       "category": "plumbing",
                 *       "city": "tyre",
                 *       "title": "Leaking tap",
                 *       "durationMinutes": 60
                 *     }
                 */
                "application/json": components["schemas"]["PriceQuestion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "suggested": 4500,
                     *       "low": 4500,
                     *       "high": 4500,
                     *       "currency": "USD",
                     *       "sampleSize": 12,
                     *       "explanation": "From 12 plumbing services in Tyre."
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int64
                         * @description The median of what is comparable; null when nothing is
                         * @example 4500
                         */
                        suggested: number | null;
                        /**
                         * Format: int64
                         * @description A quarter of them cost less
                         * @example 4500
                         */
                        low: number | null;
                        /**
                         * Format: int64
                         * @description A quarter of them cost more
                         * @example 4500
                         */
                        high: number | null;
                        /**
                         * @description ISO 4217
                         * @example USD
                         */
                        currency: string;
                        /**
                         * Format: int32
                         * @example 12
                         */
                        sampleSize: number;
                        /**
                         * @description What was compared, in the caller's language
                         * @example From 12 plumbing services in Tyre.
                         */
                        explanation: string;
                    };
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `unknown_category`, `unknown_city` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recommend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Without a place, near where the caller lives */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": "cheap fridge repair",
                 *       "category": "plumbing",
                 *       "city": "tyre",
                 *       "lat": 33.2705,
                 *       "lng": 35.2038,
                 *       "minRating": 4,
                 *       "maxPrice": 4500,
                 *       "from": "2026-11-23T08:00:00.000Z",
                 *       "to": "2026-11-23T18:00:00.000Z",
                 *       "facets": true,
                 *       "limit": 3
                 *     }
                 */
                "application/json": components["schemas"]["RecommendRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "service": {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "title_en": "Fridge repair at your home",
                     *             "title_ar": "تصليح برادات بالبيت",
                     *             "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *             "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *             "texts": {
                     *               "en": {
                     *                 "origin": "written",
                     *                 "isOutdated": false
                     *               },
                     *               "ar": {
                     *                 "origin": "written",
                     *                 "isOutdated": false
                     *               }
                     *             },
                     *             "price": 4500,
                     *             "currency": "USD",
                     *             "durationMinutes": 60,
                     *             "category": "plumbing",
                     *             "subcategory": "fridges",
                     *             "tags": [
                     *               "emergency"
                     *             ],
                     *             "images": [
                     *               "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *             ],
                     *             "thumbnails": [
                     *               "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *             ],
                     *             "city": "tyre",
                     *             "lat": 33.2705,
                     *             "lng": 35.2038,
                     *             "provider": {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "businessName": "Cedar Cooling",
                     *               "businessName_ar": "سيدر للتبريد",
                     *               "ratings": 4.6,
                     *               "ratingCount": 12
                     *             },
                     *             "ratings": 4.6,
                     *             "ratingCount": 12,
                     *             "isVisible": true,
                     *             "createdAt": "2026-11-20T10:30:00.000Z",
                     *             "updatedAt": "2026-11-20T10:30:00.000Z",
                     *             "isInstant": false,
                     *             "nextSlot": "2026-11-23T08:00:00.000Z",
                     *             "distanceKm": 2.4
                     *           },
                     *           "score": 0.91,
                     *           "isFreeThen": true,
                     *           "reasons": [
                     *             "Cheapest of the well rated"
                     *           ]
                     *         }
                     *       ],
                     *       "facets": {
                     *         "counted": 12,
                     *         "isAll": true,
                     *         "ratings": [
                     *           {
                     *             "minRating": 4,
                     *             "count": 12
                     *           }
                     *         ],
                     *         "prices": [
                     *           {
                     *             "minPrice": 4500,
                     *             "maxPrice": 4500,
                     *             "count": 12
                     *           }
                     *         ],
                     *         "cities": [
                     *           {
                     *             "city": "tyre",
                     *             "name_en": "Tyre",
                     *             "name_ar": "صور",
                     *             "count": 12
                     *           }
                     *         ],
                     *         "days": [
                     *           {
                     *             "date": "2026-11-23",
                     *             "count": 12
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Recommendations"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readSentiment: {
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
                 *       "text": "On time, friendly, and the fridge is cold again."
                 *     }
                 */
                "application/json": {
                    /** @example On time, friendly, and the fridge is cold again. */
                    text: string;
                } | {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                     */
                    reviewId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "score": 0.7,
                     *       "label": "negative",
                     *       "language": "en"
                     *     }
                     */
                    "application/json": components["schemas"]["Sentiment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    forgotPassword: {
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
                 *       "email": "maya@example.org"
                 *     }
                 */
                "application/json": {
                    /** @example maya@example.org */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Accepted; it is done in the background */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logIn: {
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
                 *       "email": "client@demo.taskego",
                 *       "password": "taskego-demo"
                 *     }
                 */
                "application/json": components["schemas"]["LogIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "name": "Maya Khoury",
                     *         "email": "maya@example.org",
                     *         "role": "client",
                     *         "phone": "+961 3 123 456",
                     *         "city": "tyre",
                     *         "language": "en",
                     *         "arabic": "standard",
                     *         "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *         "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *         "isVerified": false,
                     *         "phoneVerifiedAt": "2026-11-23T08:00:00.000Z",
                     *         "createdAt": "2026-11-20T10:30:00.000Z"
                     *       },
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTkzIn0.c2lnbmF0dXJl",
                     *       "refreshToken": "mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1A",
                     *       "expiresIn": 900
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized: `wrong_credentials` */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "name": "Maya Khoury",
                     *       "email": "maya@example.org",
                     *       "role": "client",
                     *       "phone": "+961 3 123 456",
                     *       "city": "tyre",
                     *       "language": "en",
                     *       "arabic": "standard",
                     *       "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *       "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *       "isVerified": false,
                     *       "phoneVerifiedAt": "2026-11-23T08:00:00.000Z",
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signInWithToken: {
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
                 *       "idToken": "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2lzc3VlciJ9.c2lnbmF0dXJl"
                 *     }
                 */
                "application/json": components["schemas"]["SignInWithToken"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "name": "Maya Khoury",
                     *         "email": "maya@example.org",
                     *         "role": "client",
                     *         "phone": "+961 3 123 456",
                     *         "city": "tyre",
                     *         "language": "en",
                     *         "arabic": "standard",
                     *         "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *         "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *         "isVerified": false,
                     *         "phoneVerifiedAt": "2026-11-23T08:00:00.000Z",
                     *         "createdAt": "2026-11-20T10:30:00.000Z"
                     *       },
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTkzIn0.c2lnbmF0dXJl",
                     *       "refreshToken": "mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1A",
                     *       "expiresIn": 900
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized: `id_token_not_valid`, `id_token_used` */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden: `email_not_verified`, `not_allowed` */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `sign_in_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refresh: {
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
                 *       "refreshToken": "mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1A"
                 *     }
                 */
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTkzIn0.c2lnbmF0dXJl",
                     *       "refreshToken": "mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1A",
                     *       "expiresIn": 900
                     *     }
                     */
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized: `session_ended` */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resendVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted; it is done in the background */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetPassword: {
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
                 *       "token": "q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s",
                 *       "password": "a long and private sentence"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description From the link in the mail
                     * @example q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s
                     */
                    token: string;
                    /**
                     * Format: password
                     * @example a long and private sentence
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `link_not_valid`, `password_too_common` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signUp: {
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
                 *       "name": "Maya Khoury",
                 *       "email": "maya@example.org",
                 *       "password": "a long and private sentence",
                 *       "role": "client",
                 *       "phone": "+961 3 123 456",
                 *       "city": "tyre",
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "name": "Maya Khoury",
                     *         "email": "maya@example.org",
                     *         "role": "client",
                     *         "phone": "+961 3 123 456",
                     *         "city": "tyre",
                     *         "language": "en",
                     *         "arabic": "standard",
                     *         "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *         "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *         "isVerified": false,
                     *         "phoneVerifiedAt": "2026-11-23T08:00:00.000Z",
                     *         "createdAt": "2026-11-20T10:30:00.000Z"
                     *       },
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTkzIn0.c2lnbmF0dXJl",
                     *       "refreshToken": "mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1A",
                     *       "expiresIn": 900
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `password_too_common`, `unknown_city`, `contact_not_allowed`, `phone_not_valid` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `email_taken` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyEmail: {
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
                 *       "token": "q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description From the link in the mail
                     * @example q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s
                     */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `link_not_valid` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `email_taken` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listClientBookings: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @example pending */
                status?: components["schemas"]["BookingStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "status": "pending",
                     *           "version": 1,
                     *           "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *           "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *           "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *           "service": {
                     *             "title_en": "Fridge repair at your home",
                     *             "title_ar": "تصليح برادات بالبيت",
                     *             "lat": null,
                     *             "lng": null
                     *           },
                     *           "client": {
                     *             "name": "Maya Khoury"
                     *           },
                     *           "provider": {
                     *             "businessName": "Cedar Cooling",
                     *             "businessName_ar": "سيدر للتبريد"
                     *           },
                     *           "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *           "endsAt": "2026-11-23T09:00:00.000Z",
                     *           "timezone": "Asia/Beirut",
                     *           "price": 4500,
                     *           "currency": "USD",
                     *           "paymentStatus": "unpaid",
                     *           "expiresAt": "2026-11-21T10:30:00.000Z",
                     *           "freeUntil": "2026-11-22T08:00:00.000Z",
                     *           "cancelPolicy": {
                     *             "freeHoursBefore": 24,
                     *             "graceMinutes": 5,
                     *             "keptPercent": 50
                     *           },
                     *           "cancellationReason": null,
                     *           "isNoShow": false,
                     *           "noShow": {
                     *             "reportedAt": "2026-11-23T08:00:00.000Z",
                     *             "note": "I rang three times, and nobody opened",
                     *             "photo": {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             },
                     *             "objection": "I was at home, and nobody rang"
                     *           },
                     *           "notes": "The fridge is warm but the light is on",
                     *           "address": {
                     *             "line": "Rue 12",
                     *             "unit": "Third floor, the door on the left",
                     *             "city": "Tyre",
                     *             "directions": "Behind the bakery, the blue gate",
                     *             "lat": 33.2705,
                     *             "lng": 35.2038
                     *           },
                     *           "contact": {
                     *             "name": "Rami Haddad",
                     *             "phone": "+9613123456"
                     *           },
                     *           "hasAddress": false,
                     *           "startCode": "4711",
                     *           "photos": [
                     *             {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "proposedTime": {
                     *             "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *             "by": "provider",
                     *             "expiresAt": "2026-11-22T08:00:00.000Z"
                     *           },
                     *           "allowedTransitions": [
                     *             "cancelled"
                     *           ],
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Booking"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createBooking: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                 *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                 *       "notes": "The fridge is warm but the light is on",
                 *       "address": {
                 *         "line": "Rue 12",
                 *         "unit": "Third floor, the door on the left",
                 *         "city": "Tyre",
                 *         "directions": "Behind the bakery, the blue gate",
                 *         "lat": 33.2705,
                 *         "lng": 35.2038
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateBooking"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Forbidden: `not_allowed`, `own_service` */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description Conflict: `service_unavailable`, `slot_taken`, `slot_day_full`, `slot_closed`, `slot_too_soon`, `slot_too_far`, `slot_off_grid`, `too_many_pending` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            /** @description Too Many Requests: `too_many_requests`, `too_many_bookings`, `too_many_bookings_here` */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    countUnreadMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 12,
                     *       "bookings": [
                     *         {
                     *           "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *           "unread": 12
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadMessages"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewBooking: {
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
                 *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                 *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                 *       "notes": "The fridge is warm but the light is on",
                 *       "address": {
                 *         "line": "Rue 12",
                 *         "unit": "Third floor, the door on the left",
                 *         "city": "Tyre",
                 *         "directions": "Behind the bakery, the blue gate",
                 *         "lat": 33.2705,
                 *         "lng": 35.2038
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateBooking"];
            };
        };
        responses: {
            /** @description What an act would do to the money of both sides. Of one that ends the booking, `online` and `cash` are what each side has then; of any other, what each will have once the booking is completed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "act": "cancel",
                     *       "by": "client",
                     *       "status": "pending",
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "price": 4500,
                     *       "priceText": "$45",
                     *       "currency": "USD",
                     *       "online": {
                     *         "clientPays": 4500,
                     *         "clientPaysText": "$45",
                     *         "clientGets": 0,
                     *         "clientGetsText": "$45",
                     *         "providerGets": 3825,
                     *         "providerGetsText": "$45",
                     *         "platformKeeps": 675,
                     *         "platformKeepsText": "$45",
                     *         "staysHeld": 0,
                     *         "staysHeldText": "$45"
                     *       },
                     *       "cash": {
                     *         "clientPays": 4500,
                     *         "clientPaysText": "$45",
                     *         "clientGets": 0,
                     *         "clientGetsText": "$45",
                     *         "providerGets": 3825,
                     *         "providerGetsText": "$45",
                     *         "platformKeeps": 675,
                     *         "platformKeepsText": "$45",
                     *         "staysHeld": 0,
                     *         "staysHeldText": "$45"
                     *       },
                     *       "fee": 0,
                     *       "feeText": "$0",
                     *       "cancelTerms": {
                     *         "freeUntil": "2026-11-22T08:00:00.000Z",
                     *         "keptPercent": 1,
                     *         "lateFee": 4500,
                     *         "lateFeeText": "$22.50"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MoneyPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Forbidden: `not_allowed`, `own_service` */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description Conflict: `service_unavailable`, `slot_taken`, `slot_day_full`, `slot_closed`, `slot_too_soon`, `slot_too_far`, `slot_off_grid`, `too_many_pending` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too Many Requests: `too_many_requests`, `too_many_bookings`, `too_many_bookings_here` */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProviderBookings: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @example pending */
                status?: components["schemas"]["BookingStatus"];
                /**
                 * @description Jobs of this day or later, in the provider's zone
                 * @example 2026-11-23
                 */
                from?: string;
                /**
                 * @description Jobs of this day or earlier, in the provider's zone
                 * @example 2026-11-23
                 */
                to?: string;
                /**
                 * @description `newest`: the last one made comes first (unless given); `start`: the soonest job comes first
                 * @example start
                 */
                order?: components["schemas"]["BookingOrder"];
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "status": "pending",
                     *           "version": 1,
                     *           "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *           "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *           "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *           "service": {
                     *             "title_en": "Fridge repair at your home",
                     *             "title_ar": "تصليح برادات بالبيت",
                     *             "lat": null,
                     *             "lng": null
                     *           },
                     *           "client": {
                     *             "name": "Maya Khoury"
                     *           },
                     *           "provider": {
                     *             "businessName": "Cedar Cooling",
                     *             "businessName_ar": "سيدر للتبريد"
                     *           },
                     *           "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *           "endsAt": "2026-11-23T09:00:00.000Z",
                     *           "timezone": "Asia/Beirut",
                     *           "price": 4500,
                     *           "currency": "USD",
                     *           "paymentStatus": "unpaid",
                     *           "expiresAt": "2026-11-21T10:30:00.000Z",
                     *           "freeUntil": "2026-11-22T08:00:00.000Z",
                     *           "cancelPolicy": {
                     *             "freeHoursBefore": 24,
                     *             "graceMinutes": 5,
                     *             "keptPercent": 50
                     *           },
                     *           "cancellationReason": null,
                     *           "isNoShow": false,
                     *           "noShow": {
                     *             "reportedAt": "2026-11-23T08:00:00.000Z",
                     *             "note": "I rang three times, and nobody opened",
                     *             "photo": {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             },
                     *             "objection": "I was at home, and nobody rang"
                     *           },
                     *           "notes": "The fridge is warm but the light is on",
                     *           "address": {
                     *             "line": "Rue 12",
                     *             "unit": "Third floor, the door on the left",
                     *             "city": "Tyre",
                     *             "directions": "Behind the bakery, the blue gate",
                     *             "lat": 33.2705,
                     *             "lng": 35.2038
                     *           },
                     *           "contact": {
                     *             "name": "Rami Haddad",
                     *             "phone": "+9613123456"
                     *           },
                     *           "hasAddress": false,
                     *           "startCode": "4711",
                     *           "photos": [
                     *             {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "proposedTime": {
                     *             "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *             "by": "provider",
                     *             "expiresAt": "2026-11-22T08:00:00.000Z"
                     *           },
                     *           "allowedTransitions": [
                     *             "cancelled"
                     *           ],
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Booking"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelBooking: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "I am ill, sorry"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Why, in the caller's words; the other side sees it
                     * @example I am ill, sorry
                     */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `reason_required` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `transition_not_allowed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "refund": 1,
                     *       "fee": 1,
                     *       "providerGets": 1,
                     *       "currency": "USD",
                     *       "freeUntil": "2026-11-23T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CancelPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `transition_not_allowed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setBookingDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": {
                 *         "line": "Rue 12",
                 *         "unit": "Third floor, the door on the left",
                 *         "city": "Tyre",
                 *         "directions": "Behind the bakery, the blue gate",
                 *         "lat": 33.2705,
                 *         "lng": 35.2038
                 *       },
                 *       "notes": "Second floor, and there is a dog",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["SetBookingDetails"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `version_changed`, `details_closed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMessages: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *           "senderId": "0193f6f0-7c1e-7a30-9a55-3f2f8f49d78f",
                     *           "text": "The leak is under the kitchen sink.",
                     *           "isMasked": false,
                     *           "readAt": "2026-11-23T08:00:00.000Z",
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Message"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    writeMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "The leak is under the kitchen sink."
                 *     }
                 */
                "application/json": components["schemas"]["WriteMessage"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *       "senderId": "0193f6f0-7c1e-7a30-9a55-3f2f8f49d78f",
                     *       "text": "The leak is under the kitchen sink.",
                     *       "isMasked": false,
                     *       "readAt": "2026-11-23T08:00:00.000Z",
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            /** @description Too Many Requests: `too_many_requests`, `too_many_messages` */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    markMessagesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reportNoShow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "I rang three times, and nobody opened",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ReportNoShow"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `version_changed`, `transition_not_allowed`, `no_show_closed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    contradictNoShow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "I was at home, and nobody rang"
                 *     }
                 */
                "application/json": components["schemas"]["ContradictNoShow"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `no_show_not_open` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addNoShowPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `file_missing`, `file_damaged` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `too_many_files`, `no_show_closed`, `no_show_not_open` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large: `too_large`, `file_too_large`, `image_too_large` */
            413: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type: `unsupported_media`, `file_type_refused`, `file_disguised` */
            415: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `files_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addJobPhoto: {
        parameters: {
            query?: {
                /**
                 * @description Rises with every change
                 * @example 1
                 */
                version?: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `file_missing`, `file_damaged` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `too_many_files`, `version_changed`, `details_closed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large: `too_large`, `file_too_large`, `image_too_large` */
            413: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type: `unsupported_media`, `file_type_refused`, `file_disguised` */
            415: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `files_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeJobPhoto: {
        parameters: {
            query?: {
                /**
                 * @description Rises with every change
                 * @example 1
                 */
                version?: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `version_changed`, `details_closed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewAct: {
        parameters: {
            query: {
                /** @example cancel */
                act: components["schemas"]["BookingAct"];
                /**
                 * @description Of `reschedule`, which needs it: the other start
                 * @example 2026-11-23T08:00:00.000Z
                 */
                startAt?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an act would do to the money of both sides. Of one that ends the booking, `online` and `cash` are what each side has then; of any other, what each will have once the booking is completed */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "act": "cancel",
                     *       "by": "client",
                     *       "status": "pending",
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "price": 4500,
                     *       "priceText": "$45",
                     *       "currency": "USD",
                     *       "online": {
                     *         "clientPays": 4500,
                     *         "clientPaysText": "$45",
                     *         "clientGets": 0,
                     *         "clientGetsText": "$45",
                     *         "providerGets": 3825,
                     *         "providerGetsText": "$45",
                     *         "platformKeeps": 675,
                     *         "platformKeepsText": "$45",
                     *         "staysHeld": 0,
                     *         "staysHeldText": "$45"
                     *       },
                     *       "cash": {
                     *         "clientPays": 4500,
                     *         "clientPaysText": "$45",
                     *         "clientGets": 0,
                     *         "clientGetsText": "$45",
                     *         "providerGets": 3825,
                     *         "providerGetsText": "$45",
                     *         "platformKeeps": 675,
                     *         "platformKeepsText": "$45",
                     *         "staysHeld": 0,
                     *         "staysHeldText": "$45"
                     *       },
                     *       "fee": 0,
                     *       "feeText": "$0",
                     *       "cancelTerms": {
                     *         "freeUntil": "2026-11-22T08:00:00.000Z",
                     *         "keptPercent": 1,
                     *         "lateFee": 4500,
                     *         "lateFeeText": "$22.50"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MoneyPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `slot_taken`, `slot_day_full`, `slot_closed`, `slot_too_soon`, `slot_too_far`, `slot_off_grid`, `transition_not_allowed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `too_many_requests`, `too_many_moves`, `too_many_moves_here` */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    proposeTime: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ProposeTime"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `slot_taken`, `slot_day_full`, `slot_closed`, `slot_too_soon`, `slot_too_far`, `slot_off_grid`, `version_changed`, `transition_not_allowed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            /** @description Too Many Requests: `too_many_requests`, `too_many_proposed_times` */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    acceptProposedTime: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scheduledAt": "2026-11-23T12:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerProposedTime"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `slot_taken`, `slot_day_full`, `slot_closed`, `slot_too_soon`, `slot_too_far`, `slot_off_grid`, `proposed_time_closed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    declineProposedTime: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scheduledAt": "2026-11-23T12:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerProposedTime"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `proposed_time_closed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rescheduleBooking: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @description ISO 8601 UTC
                     * @example 2026-11-23T08:00:00.000Z
                     */
                    scheduledAt: string;
                    /**
                     * Format: int32
                     * @description Rises with every change
                     * @example 1
                     */
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `slot_taken`, `slot_day_full`, `slot_closed`, `slot_too_soon`, `slot_too_far`, `slot_off_grid`, `version_changed`, `transition_not_allowed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            /** @description Too Many Requests: `too_many_requests`, `too_many_moves`, `too_many_moves_here` */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setBookingStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "pending",
                 *       "version": 1,
                 *       "reason": "I am ill, sorry",
                 *       "startCode": "4711"
                 *     }
                 */
                "application/json": {
                    status: components["schemas"]["BookingStatus"];
                    /**
                     * Format: int32
                     * @description Rises with every change
                     * @example 1
                     */
                    version?: number;
                    /**
                     * @description Why, in the caller's words; the other side sees it
                     * @example I am ill, sorry
                     */
                    reason?: string;
                    /**
                     * @description Four digits that the client tells the provider at the door
                     * @example 4711
                     */
                    startCode?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "status": "pending",
                     *       "version": 1,
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "service": {
                     *         "title_en": "Fridge repair at your home",
                     *         "title_ar": "تصليح برادات بالبيت",
                     *         "lat": null,
                     *         "lng": null
                     *       },
                     *       "client": {
                     *         "name": "Maya Khoury"
                     *       },
                     *       "provider": {
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد"
                     *       },
                     *       "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *       "endsAt": "2026-11-23T09:00:00.000Z",
                     *       "timezone": "Asia/Beirut",
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "paymentStatus": "unpaid",
                     *       "expiresAt": "2026-11-21T10:30:00.000Z",
                     *       "freeUntil": "2026-11-22T08:00:00.000Z",
                     *       "cancelPolicy": {
                     *         "freeHoursBefore": 24,
                     *         "graceMinutes": 5,
                     *         "keptPercent": 50
                     *       },
                     *       "cancellationReason": null,
                     *       "isNoShow": false,
                     *       "noShow": {
                     *         "reportedAt": "2026-11-23T08:00:00.000Z",
                     *         "note": "I rang three times, and nobody opened",
                     *         "photo": {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "objection": "I was at home, and nobody rang"
                     *       },
                     *       "notes": "The fridge is warm but the light is on",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "contact": {
                     *         "name": "Rami Haddad",
                     *         "phone": "+9613123456"
                     *       },
                     *       "hasAddress": false,
                     *       "startCode": "4711",
                     *       "photos": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "proposedTime": {
                     *         "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *         "by": "provider",
                     *         "expiresAt": "2026-11-22T08:00:00.000Z"
                     *       },
                     *       "allowedTransitions": [
                     *         "cancelled"
                     *       ],
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `reason_required`, `start_code_required` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `transition_not_allowed`, `too_early_to_start`, `version_changed`, `start_code_wrong` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Too Many Requests: `too_many_requests`, `too_many_start_codes` */
            429: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description true: only what was not read yet */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "type": "booking_accepted",
                     *           "message": "Cedar Cooling has accepted your booking.",
                     *           "data": {
                     *             "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11"
                     *           },
                     *           "isRead": false,
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    markAllNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewCompletion: {
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
                 *       "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                     */
                    bookingId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clientGets": 4500,
                     *       "clientGetsText": "$45",
                     *       "providerGets": 3825,
                     *       "providerGetsText": "$45",
                     *       "platformKeeps": 675,
                     *       "platformKeepsText": "$45",
                     *       "currency": "USD"
                     *     }
                     */
                    "application/json": components["schemas"]["SettlementPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCheckout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                 *       "method": "stripe"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                     */
                    bookingId: string;
                    /**
                     * @description stripe = card, applepay = a card wallet, paypal = PayPal; all through Stripe Checkout
                     * @default stripe
                     * @enum {string}
                     */
                    method?: "stripe" | "paypal" | "applepay";
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sessionId": "cs_test_a1b2c3",
                     *       "url": "https://checkout.stripe.com/c/pay/cs_test_a1b2c3",
                     *       "paymentId": "0193f6f0-7c1e-7a30-9a55-3f2f8fdba543",
                     *       "amount": 4500,
                     *       "currency": "USD",
                     *       "expiresAt": "2026-11-23T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `booking_not_payable`, `nothing_to_pay`, `already_paid`, `amount_not_chargeable`, `method_not_available`, `checkout_closed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `payments_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayments: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                bookingId?: string;
                status?: components["schemas"]["PaymentStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *           "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *           "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *           "method": "stripe",
                     *           "status": "pending",
                     *           "amount": 4500,
                     *           "amountText": "$45",
                     *           "currency": "USD",
                     *           "refundedAmount": 0,
                     *           "refundDueAmount": 0,
                     *           "isDisputed": false,
                     *           "sessionId": "cs_test_a1b2c3",
                     *           "txnId": "pi_3Qk9zL",
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Payment"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPaymentMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "USD",
                     *       "fractionDigits": 2,
                     *       "minimum": 50,
                     *       "minimumText": "$45",
                     *       "maximum": 99999999,
                     *       "maximumText": "$45",
                     *       "step": 1,
                     *       "methods": [
                     *         {
                     *           "method": "stripe",
                     *           "isAvailable": false,
                     *           "obstacle": "gateway"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentMethods"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPayout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                 *       "amount": 3825,
                 *       "reference": "Bank transfer 2026-114"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                     */
                    userId: string;
                    /**
                     * Format: int64
                     * @description Minor units
                     * @example 3825
                     */
                    amount: number;
                    /** @example Bank transfer 2026-114 */
                    reference?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *       "amount": 3825,
                     *       "amountText": "$45",
                     *       "currency": "USD",
                     *       "reference": "Bank transfer 2026-114",
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payout"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `wallet_too_low` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `payments_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewPayout: {
        parameters: {
            query?: {
                /**
                 * @description Whose wallet; for admins, who have none
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *       "name": "Maya Khoury",
                     *       "amount": 3825,
                     *       "amountText": "$45",
                     *       "clientPays": 0,
                     *       "clientPaysText": "$45",
                     *       "providerGets": 3825,
                     *       "providerGetsText": "$45",
                     *       "platformKeeps": 0,
                     *       "platformKeepsText": "$45",
                     *       "balance": 5738,
                     *       "balanceText": "$45",
                     *       "staysHeld": 1913,
                     *       "staysHeldText": "$45",
                     *       "currency": "USD",
                     *       "heldBack": [
                     *         {
                     *           "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *           "amount": 4500,
                     *           "amountText": "$45",
                     *           "reason": "no_show",
                     *           "until": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PayoutPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    refundPayment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                 *       "amount": 1500,
                 *       "reason": "The job took half the time"
                 *     }
                 */
                "application/json": components["schemas"]["CreateRefund"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "method": "stripe",
                     *       "status": "pending",
                     *       "amount": 4500,
                     *       "amountText": "$45",
                     *       "currency": "USD",
                     *       "refundedAmount": 0,
                     *       "refundDueAmount": 0,
                     *       "isDisputed": false,
                     *       "sessionId": "cs_test_a1b2c3",
                     *       "txnId": "pi_3Qk9zL",
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `nothing_to_refund`, `refund_exceeds_paid`, `amount_not_chargeable`, `no_refund_due` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewRefund: {
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
                 *       "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                 *       "amount": 1500,
                 *       "reason": "The job took half the time"
                 *     }
                 */
                "application/json": components["schemas"]["CreateRefund"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clientGets": 4500,
                     *       "clientGetsText": "$45",
                     *       "providerGets": 3825,
                     *       "providerGetsText": "$45",
                     *       "platformKeeps": 675,
                     *       "platformKeepsText": "$45",
                     *       "currency": "USD"
                     *     }
                     */
                    "application/json": components["schemas"]["SettlementPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Conflict: `nothing_to_refund`, `refund_exceeds_paid` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkoutReturn: {
        parameters: {
            query?: {
                /** @example cs_test_a1b2c3 */
                session?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sandboxCheckout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cs_sandbox_0123456789abcdef01234567 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    decideSandboxCheckout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cs_sandbox_0123456789abcdef01234567 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "pay"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    outcome: "pay" | "fail" | "abandon";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyPayment: {
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
                 *       "sessionId": "cs_test_a1b2c3"
                 *     }
                 */
                "application/json": {
                    /** @example cs_test_a1b2c3 */
                    sessionId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *       "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "method": "stripe",
                     *       "status": "pending",
                     *       "amount": 4500,
                     *       "amountText": "$45",
                     *       "currency": "USD",
                     *       "refundedAmount": 0,
                     *       "refundDueAmount": 0,
                     *       "isDisputed": false,
                     *       "sessionId": "cs_test_a1b2c3",
                     *       "txnId": "pi_3Qk9zL",
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `payments_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWallet: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balance": 3825,
                     *       "balanceText": "$45",
                     *       "currency": "USD",
                     *       "lastTransactionAt": "2026-11-23T08:00:00.000Z",
                     *       "entries": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "amount": 4500,
                     *           "amountText": "$45",
                     *           "currency": "USD",
                     *           "reason": "payment:completed",
                     *           "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    receiveGatewayEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": false
                     *     }
                     */
                    "application/json": {
                        received: boolean;
                    };
                };
            };
            /** @description Bad Request: `invalid_input`, `bad_signature`, `bad_event` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `payments_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "timezone": "Asia/Beirut",
                     *       "requestsWaiting": 12,
                     *       "today": {
                     *         "date": "2026-11-23",
                     *         "counts": {
                     *           "waiting": 12,
                     *           "accepted": 12,
                     *           "done": 12,
                     *           "hoursBooked": 6.5
                     *         },
                     *         "bookings": [
                     *           {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "status": "pending",
                     *             "version": 1,
                     *             "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *             "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *             "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *             "service": {
                     *               "title_en": "Fridge repair at your home",
                     *               "title_ar": "تصليح برادات بالبيت",
                     *               "lat": null,
                     *               "lng": null
                     *             },
                     *             "client": {
                     *               "name": "Maya Khoury"
                     *             },
                     *             "provider": {
                     *               "businessName": "Cedar Cooling",
                     *               "businessName_ar": "سيدر للتبريد"
                     *             },
                     *             "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *             "endsAt": "2026-11-23T09:00:00.000Z",
                     *             "timezone": "Asia/Beirut",
                     *             "price": 4500,
                     *             "currency": "USD",
                     *             "paymentStatus": "unpaid",
                     *             "expiresAt": "2026-11-21T10:30:00.000Z",
                     *             "freeUntil": "2026-11-22T08:00:00.000Z",
                     *             "cancelPolicy": {
                     *               "freeHoursBefore": 24,
                     *               "graceMinutes": 5,
                     *               "keptPercent": 50
                     *             },
                     *             "cancellationReason": null,
                     *             "isNoShow": false,
                     *             "noShow": {
                     *               "reportedAt": "2026-11-23T08:00:00.000Z",
                     *               "note": "I rang three times, and nobody opened",
                     *               "photo": {
                     *                 "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *                 "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *                 "expiresAt": "2026-11-23T08:00:00.000Z"
                     *               },
                     *               "objection": "I was at home, and nobody rang"
                     *             },
                     *             "notes": "The fridge is warm but the light is on",
                     *             "address": {
                     *               "line": "Rue 12",
                     *               "unit": "Third floor, the door on the left",
                     *               "city": "Tyre",
                     *               "directions": "Behind the bakery, the blue gate",
                     *               "lat": 33.2705,
                     *               "lng": 35.2038
                     *             },
                     *             "contact": {
                     *               "name": "Rami Haddad",
                     *               "phone": "+9613123456"
                     *             },
                     *             "hasAddress": false,
                     *             "startCode": "4711",
                     *             "photos": [
                     *               {
                     *                 "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *                 "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *                 "expiresAt": "2026-11-23T08:00:00.000Z"
                     *               }
                     *             ],
                     *             "proposedTime": {
                     *               "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *               "by": "provider",
                     *               "expiresAt": "2026-11-22T08:00:00.000Z"
                     *             },
                     *             "allowedTransitions": [
                     *               "cancelled"
                     *             ],
                     *             "createdAt": "2026-11-20T10:30:00.000Z",
                     *             "updatedAt": "2026-11-20T10:30:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "week": {
                     *         "from": "2026-11-23",
                     *         "to": "2026-11-29",
                     *         "counts": {
                     *           "waiting": 12,
                     *           "accepted": 12,
                     *           "done": 12,
                     *           "hoursBooked": 6.5
                     *         },
                     *         "bookings": [
                     *           {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "status": "pending",
                     *             "version": 1,
                     *             "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *             "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *             "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *             "service": {
                     *               "title_en": "Fridge repair at your home",
                     *               "title_ar": "تصليح برادات بالبيت",
                     *               "lat": null,
                     *               "lng": null
                     *             },
                     *             "client": {
                     *               "name": "Maya Khoury"
                     *             },
                     *             "provider": {
                     *               "businessName": "Cedar Cooling",
                     *               "businessName_ar": "سيدر للتبريد"
                     *             },
                     *             "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *             "endsAt": "2026-11-23T09:00:00.000Z",
                     *             "timezone": "Asia/Beirut",
                     *             "price": 4500,
                     *             "currency": "USD",
                     *             "paymentStatus": "unpaid",
                     *             "expiresAt": "2026-11-21T10:30:00.000Z",
                     *             "freeUntil": "2026-11-22T08:00:00.000Z",
                     *             "cancelPolicy": {
                     *               "freeHoursBefore": 24,
                     *               "graceMinutes": 5,
                     *               "keptPercent": 50
                     *             },
                     *             "cancellationReason": null,
                     *             "isNoShow": false,
                     *             "noShow": {
                     *               "reportedAt": "2026-11-23T08:00:00.000Z",
                     *               "note": "I rang three times, and nobody opened",
                     *               "photo": {
                     *                 "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *                 "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *                 "expiresAt": "2026-11-23T08:00:00.000Z"
                     *               },
                     *               "objection": "I was at home, and nobody rang"
                     *             },
                     *             "notes": "The fridge is warm but the light is on",
                     *             "address": {
                     *               "line": "Rue 12",
                     *               "unit": "Third floor, the door on the left",
                     *               "city": "Tyre",
                     *               "directions": "Behind the bakery, the blue gate",
                     *               "lat": 33.2705,
                     *               "lng": 35.2038
                     *             },
                     *             "contact": {
                     *               "name": "Rami Haddad",
                     *               "phone": "+9613123456"
                     *             },
                     *             "hasAddress": false,
                     *             "startCode": "4711",
                     *             "photos": [
                     *               {
                     *                 "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *                 "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *                 "expiresAt": "2026-11-23T08:00:00.000Z"
                     *               }
                     *             ],
                     *             "proposedTime": {
                     *               "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *               "by": "provider",
                     *               "expiresAt": "2026-11-22T08:00:00.000Z"
                     *             },
                     *             "allowedTransitions": [
                     *               "cancelled"
                     *             ],
                     *             "createdAt": "2026-11-20T10:30:00.000Z",
                     *             "updatedAt": "2026-11-20T10:30:00.000Z"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Agenda"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    applyAsProvider: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "businessName": "Cedar Cooling",
                 *       "businessName_ar": "سيدر للتبريد",
                 *       "about_en": "Fridges, ovens and washing machines, since 1998.",
                 *       "about_ar": "برادات وأفران وغسالات، من الـ1998.",
                 *       "city": "tyre",
                 *       "lat": 33.2705,
                 *       "lng": 35.2038
                 *     }
                 */
                "application/json": components["schemas"]["ApplyAsProvider"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "businessName": "Cedar Cooling",
                     *       "businessName_ar": "سيدر للتبريد",
                     *       "about_en": "Fridges, ovens and washing machines, since 1998.",
                     *       "about_ar": "برادات وأفران وغسالات، من الـ1998.",
                     *       "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *       "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "serviceCount": 12,
                     *       "city": "tyre",
                     *       "timezone": "Asia/Beirut",
                     *       "week": {
                     *         "mon": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "tue": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "wed": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "thu": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "fri": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sat": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sun": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ]
                     *       },
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *       "phone": "+961 3 123 456",
                     *       "approvalStatus": "approved",
                     *       "rejectionReason": null,
                     *       "asksStartCode": false
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `unknown_city`, `contact_not_allowed` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Conflict: `already_applied` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBookingRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "noticeMinutes": 180,
                     *       "horizonDays": 30,
                     *       "bufferMinutes": 30,
                     *       "jobsPerDay": 4,
                     *       "automaticAcceptance": "returning",
                     *       "inForce": {
                     *         "noticeMinutes": 180,
                     *         "horizonDays": 30,
                     *         "bufferMinutes": 30,
                     *         "jobsPerDay": 4,
                     *         "automaticAcceptance": "returning"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BookingRules"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Forbidden: `not_allowed`, `not_approved` */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setBookingRules: {
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
                 *       "noticeMinutes": 180,
                 *       "horizonDays": 30,
                 *       "bufferMinutes": 30,
                 *       "jobsPerDay": 4,
                 *       "automaticAcceptance": "returning"
                 *     }
                 */
                "application/json": components["schemas"]["SetBookingRules"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "noticeMinutes": 180,
                     *       "horizonDays": 30,
                     *       "bufferMinutes": 30,
                     *       "jobsPerDay": 4,
                     *       "automaticAcceptance": "returning",
                     *       "inForce": {
                     *         "noticeMinutes": 180,
                     *         "horizonDays": 30,
                     *         "bufferMinutes": 30,
                     *         "jobsPerDay": 4,
                     *         "automaticAcceptance": "returning"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BookingRules"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Forbidden: `not_allowed`, `not_approved` */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyProviderBookings: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @example pending */
                status?: components["schemas"]["BookingStatus"];
                /**
                 * @description Jobs of this day or later, in the provider's zone
                 * @example 2026-11-23
                 */
                from?: string;
                /**
                 * @description Jobs of this day or earlier, in the provider's zone
                 * @example 2026-11-23
                 */
                to?: string;
                /**
                 * @description `newest`: the last one made comes first (unless given); `start`: the soonest job comes first
                 * @example start
                 */
                order?: components["schemas"]["BookingOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "status": "pending",
                     *           "version": 1,
                     *           "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *           "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *           "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *           "service": {
                     *             "title_en": "Fridge repair at your home",
                     *             "title_ar": "تصليح برادات بالبيت",
                     *             "lat": null,
                     *             "lng": null
                     *           },
                     *           "client": {
                     *             "name": "Maya Khoury"
                     *           },
                     *           "provider": {
                     *             "businessName": "Cedar Cooling",
                     *             "businessName_ar": "سيدر للتبريد"
                     *           },
                     *           "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *           "endsAt": "2026-11-23T09:00:00.000Z",
                     *           "timezone": "Asia/Beirut",
                     *           "price": 4500,
                     *           "currency": "USD",
                     *           "paymentStatus": "unpaid",
                     *           "expiresAt": "2026-11-21T10:30:00.000Z",
                     *           "freeUntil": "2026-11-22T08:00:00.000Z",
                     *           "cancelPolicy": {
                     *             "freeHoursBefore": 24,
                     *             "graceMinutes": 5,
                     *             "keptPercent": 50
                     *           },
                     *           "cancellationReason": null,
                     *           "isNoShow": false,
                     *           "noShow": {
                     *             "reportedAt": "2026-11-23T08:00:00.000Z",
                     *             "note": "I rang three times, and nobody opened",
                     *             "photo": {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             },
                     *             "objection": "I was at home, and nobody rang"
                     *           },
                     *           "notes": "The fridge is warm but the light is on",
                     *           "address": {
                     *             "line": "Rue 12",
                     *             "unit": "Third floor, the door on the left",
                     *             "city": "Tyre",
                     *             "directions": "Behind the bakery, the blue gate",
                     *             "lat": 33.2705,
                     *             "lng": 35.2038
                     *           },
                     *           "contact": {
                     *             "name": "Rami Haddad",
                     *             "phone": "+9613123456"
                     *           },
                     *           "hasAddress": false,
                     *           "startCode": "4711",
                     *           "photos": [
                     *             {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "proposedTime": {
                     *             "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *             "by": "provider",
                     *             "expiresAt": "2026-11-22T08:00:00.000Z"
                     *           },
                     *           "allowedTransitions": [
                     *             "cancelled"
                     *           ],
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Booking"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCalendarImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://calendar.example.org/private/basic.ics",
                     *       "fetchedAt": "2026-11-23T08:00:00.000Z",
                     *       "failingSince": "2026-11-23T08:00:00.000Z",
                     *       "code": "calendar_unreachable",
                     *       "detail": "The calendar cannot be reached.",
                     *       "busy": [
                     *         {
                     *           "start": "2026-11-23T08:00:00.000Z",
                     *           "end": "2026-11-23T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setCalendarImport: {
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
                 *       "url": "https://calendar.example.org/private/basic.ics"
                 *     }
                 */
                "application/json": components["schemas"]["SetCalendarImport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://calendar.example.org/private/basic.ics",
                     *       "fetchedAt": "2026-11-23T08:00:00.000Z",
                     *       "failingSince": "2026-11-23T08:00:00.000Z",
                     *       "code": "calendar_unreachable",
                     *       "detail": "The calendar cannot be reached.",
                     *       "busy": [
                     *         {
                     *           "start": "2026-11-23T08:00:00.000Z",
                     *           "end": "2026-11-23T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarImport"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `calendar_address_refused` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Forbidden: `not_allowed`, `not_approved` */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeCalendarImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "contentType": "application/pdf",
                     *           "bytes": 184320,
                     *           "createdAt": "2026-11-23T08:00:00.000Z",
                     *           "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "contentType": "application/pdf",
                     *       "bytes": 184320,
                     *       "createdAt": "2026-11-23T08:00:00.000Z",
                     *       "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *       "expiresAt": "2026-11-23T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `file_missing`, `file_damaged` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Forbidden: `not_allowed`, `not_approved` */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `too_many_files` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large: `too_large`, `file_too_large`, `image_too_large` */
            413: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type: `unsupported_media`, `file_type_refused`, `file_disguised` */
            415: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `files_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEarnings: {
        parameters: {
            query?: {
                /**
                 * @description First day, in the provider's zone; the first of the month of `to` unless given
                 * @example 2026-11-23
                 */
                from?: string;
                /**
                 * @description Last day; today unless given
                 * @example 2026-11-23
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-11-23",
                     *       "to": "2026-11-30",
                     *       "timezone": "Asia/Beirut",
                     *       "items": [
                     *         {
                     *           "currency": "USD",
                     *           "gross": 12000,
                     *           "commission": 1800,
                     *           "refunds": 0,
                     *           "net": 10200,
                     *           "paidOut": 5000,
                     *           "open": 5200
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Earnings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMyProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "businessName": "Cedar Cooling",
                     *       "businessName_ar": "سيدر للتبريد",
                     *       "about_en": "Fridges, ovens and washing machines, since 1998.",
                     *       "about_ar": "برادات وأفران وغسالات، من الـ1998.",
                     *       "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *       "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "serviceCount": 12,
                     *       "city": "tyre",
                     *       "timezone": "Asia/Beirut",
                     *       "week": {
                     *         "mon": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "tue": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "wed": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "thu": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "fri": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sat": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sun": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ]
                     *       },
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *       "phone": "+961 3 123 456",
                     *       "approvalStatus": "approved",
                     *       "rejectionReason": null,
                     *       "asksStartCode": false
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProvider: {
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
                 *       "businessName": "Cedar Cooling",
                 *       "businessName_ar": "سيدر للتبريد",
                 *       "about_en": "Fridges, ovens and washing machines, since 1998.",
                 *       "about_ar": "برادات وأفران وغسالات، من الـ1998.",
                 *       "city": "tyre",
                 *       "lat": 33.2705,
                 *       "lng": 35.2038,
                 *       "asksStartCode": false,
                 *       "phone": "+961 3 123 456"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProvider"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "businessName": "Cedar Cooling",
                     *       "businessName_ar": "سيدر للتبريد",
                     *       "about_en": "Fridges, ovens and washing machines, since 1998.",
                     *       "about_ar": "برادات وأفران وغسالات، من الـ1998.",
                     *       "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *       "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "serviceCount": 12,
                     *       "city": "tyre",
                     *       "timezone": "Asia/Beirut",
                     *       "week": {
                     *         "mon": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "tue": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "wed": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "thu": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "fri": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sat": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sun": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ]
                     *       },
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *       "phone": "+961 3 123 456",
                     *       "approvalStatus": "approved",
                     *       "rejectionReason": null,
                     *       "asksStartCode": false
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `unknown_city`, `contact_not_allowed`, `phone_not_valid` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyServices: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "title_en": "Fridge repair at your home",
                     *           "title_ar": "تصليح برادات بالبيت",
                     *           "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *           "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *           "texts": {
                     *             "en": {
                     *               "origin": "written",
                     *               "isOutdated": false
                     *             },
                     *             "ar": {
                     *               "origin": "written",
                     *               "isOutdated": false
                     *             }
                     *           },
                     *           "price": 4500,
                     *           "currency": "USD",
                     *           "durationMinutes": 60,
                     *           "category": "plumbing",
                     *           "subcategory": "fridges",
                     *           "tags": [
                     *             "emergency"
                     *           ],
                     *           "images": [
                     *             "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *           ],
                     *           "thumbnails": [
                     *             "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *           ],
                     *           "city": "tyre",
                     *           "lat": 33.2705,
                     *           "lng": 35.2038,
                     *           "provider": {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "businessName": "Cedar Cooling",
                     *             "businessName_ar": "سيدر للتبريد",
                     *             "ratings": 4.6,
                     *             "ratingCount": 12
                     *           },
                     *           "ratings": 4.6,
                     *           "ratingCount": 12,
                     *           "isVisible": true,
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z",
                     *           "isInstant": false,
                     *           "nextSlot": "2026-11-23T08:00:00.000Z",
                     *           "distanceKm": 2.4
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Service"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProviderProfile: {
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
                 *       "businessName": "Cedar Cooling",
                 *       "businessName_ar": "سيدر للتبريد",
                 *       "about_en": "Fridges, ovens and washing machines, since 1998.",
                 *       "about_ar": "برادات وأفران وغسالات، من الـ1998.",
                 *       "city": "tyre",
                 *       "lat": 33.2705,
                 *       "lng": 35.2038,
                 *       "asksStartCode": false,
                 *       "phone": "+961 3 123 456"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProvider"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "businessName": "Cedar Cooling",
                     *       "businessName_ar": "سيدر للتبريد",
                     *       "about_en": "Fridges, ovens and washing machines, since 1998.",
                     *       "about_ar": "برادات وأفران وغسالات، من الـ1998.",
                     *       "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *       "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "serviceCount": 12,
                     *       "city": "tyre",
                     *       "timezone": "Asia/Beirut",
                     *       "week": {
                     *         "mon": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "tue": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "wed": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "thu": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "fri": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sat": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sun": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ]
                     *       },
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *       "phone": "+961 3 123 456",
                     *       "approvalStatus": "approved",
                     *       "rejectionReason": null,
                     *       "asksStartCode": false
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `unknown_city`, `contact_not_allowed`, `phone_not_valid` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "timezone": "Asia/Beirut",
                     *       "week": {
                     *         "mon": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "tue": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "wed": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "thu": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "fri": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sat": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sun": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ]
                     *       },
                     *       "exceptions": [
                     *         {
                     *           "date": "2026-11-23",
                     *           "intervals": [
                     *             [
                     *               "09:00",
                     *               "13:00"
                     *             ],
                     *             [
                     *               "15:00",
                     *               "19:00"
                     *             ]
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Forbidden: `not_allowed`, `not_approved` */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setSchedule: {
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
                 *       "timezone": "Asia/Beirut",
                 *       "week": {
                 *         "mon": [
                 *           [
                 *             "09:00",
                 *             "13:00"
                 *           ],
                 *           [
                 *             "15:00",
                 *             "19:00"
                 *           ]
                 *         ],
                 *         "tue": [
                 *           [
                 *             "09:00",
                 *             "13:00"
                 *           ],
                 *           [
                 *             "15:00",
                 *             "19:00"
                 *           ]
                 *         ],
                 *         "wed": [
                 *           [
                 *             "09:00",
                 *             "13:00"
                 *           ],
                 *           [
                 *             "15:00",
                 *             "19:00"
                 *           ]
                 *         ],
                 *         "thu": [
                 *           [
                 *             "09:00",
                 *             "13:00"
                 *           ],
                 *           [
                 *             "15:00",
                 *             "19:00"
                 *           ]
                 *         ],
                 *         "fri": [
                 *           [
                 *             "09:00",
                 *             "13:00"
                 *           ],
                 *           [
                 *             "15:00",
                 *             "19:00"
                 *           ]
                 *         ],
                 *         "sat": [
                 *           [
                 *             "09:00",
                 *             "13:00"
                 *           ],
                 *           [
                 *             "15:00",
                 *             "19:00"
                 *           ]
                 *         ],
                 *         "sun": [
                 *           [
                 *             "09:00",
                 *             "13:00"
                 *           ],
                 *           [
                 *             "15:00",
                 *             "19:00"
                 *           ]
                 *         ]
                 *       },
                 *       "exceptions": [
                 *         {
                 *           "date": "2026-11-23",
                 *           "intervals": [
                 *             [
                 *               "09:00",
                 *               "13:00"
                 *             ],
                 *             [
                 *               "15:00",
                 *               "19:00"
                 *             ]
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description IANA time zone
                     * @example Asia/Beirut
                     */
                    timezone?: string;
                    week: components["schemas"]["Week"];
                    /** @description Dates whose hours replace the weekly plan */
                    exceptions?: components["schemas"]["ScheduleException"][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "timezone": "Asia/Beirut",
                     *       "week": {
                     *         "mon": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "tue": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "wed": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "thu": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "fri": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sat": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sun": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ]
                     *       },
                     *       "exceptions": [
                     *         {
                     *           "date": "2026-11-23",
                     *           "intervals": [
                     *             [
                     *               "09:00",
                     *               "13:00"
                     *             ],
                     *             [
                     *               "15:00",
                     *               "19:00"
                     *             ]
                     *           ]
                     *         }
                     *       ],
                     *       "bookingsOutside": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "status": "pending",
                     *           "version": 1,
                     *           "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *           "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *           "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *           "service": {
                     *             "title_en": "Fridge repair at your home",
                     *             "title_ar": "تصليح برادات بالبيت",
                     *             "lat": null,
                     *             "lng": null
                     *           },
                     *           "client": {
                     *             "name": "Maya Khoury"
                     *           },
                     *           "provider": {
                     *             "businessName": "Cedar Cooling",
                     *             "businessName_ar": "سيدر للتبريد"
                     *           },
                     *           "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *           "endsAt": "2026-11-23T09:00:00.000Z",
                     *           "timezone": "Asia/Beirut",
                     *           "price": 4500,
                     *           "currency": "USD",
                     *           "paymentStatus": "unpaid",
                     *           "expiresAt": "2026-11-21T10:30:00.000Z",
                     *           "freeUntil": "2026-11-22T08:00:00.000Z",
                     *           "cancelPolicy": {
                     *             "freeHoursBefore": 24,
                     *             "graceMinutes": 5,
                     *             "keptPercent": 50
                     *           },
                     *           "cancellationReason": null,
                     *           "isNoShow": false,
                     *           "noShow": {
                     *             "reportedAt": "2026-11-23T08:00:00.000Z",
                     *             "note": "I rang three times, and nobody opened",
                     *             "photo": {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             },
                     *             "objection": "I was at home, and nobody rang"
                     *           },
                     *           "notes": "The fridge is warm but the light is on",
                     *           "address": {
                     *             "line": "Rue 12",
                     *             "unit": "Third floor, the door on the left",
                     *             "city": "Tyre",
                     *             "directions": "Behind the bakery, the blue gate",
                     *             "lat": 33.2705,
                     *             "lng": 35.2038
                     *           },
                     *           "contact": {
                     *             "name": "Rami Haddad",
                     *             "phone": "+9613123456"
                     *           },
                     *           "hasAddress": false,
                     *           "startCode": "4711",
                     *           "photos": [
                     *             {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "proposedTime": {
                     *             "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *             "by": "provider",
                     *             "expiresAt": "2026-11-22T08:00:00.000Z"
                     *           },
                     *           "allowedTransitions": [
                     *             "cancelled"
                     *           ],
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScheduleSet"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `unknown_timezone`, `bad_schedule` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Forbidden: `not_allowed`, `not_approved` */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setServiceStatus: {
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
                 *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                 *       "isVisible": false
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                     */
                    serviceId: string;
                    isVisible: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "title_en": "Fridge repair at your home",
                     *       "title_ar": "تصليح برادات بالبيت",
                     *       "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *       "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *       "texts": {
                     *         "en": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         },
                     *         "ar": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         }
                     *       },
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "durationMinutes": 60,
                     *       "category": "plumbing",
                     *       "subcategory": "fridges",
                     *       "tags": [
                     *         "emergency"
                     *       ],
                     *       "images": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *       ],
                     *       "thumbnails": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *       ],
                     *       "city": "tyre",
                     *       "lat": 33.2705,
                     *       "lng": 35.2038,
                     *       "provider": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد",
                     *         "ratings": 4.6,
                     *         "ratingCount": 12
                     *       },
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "isVisible": true,
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z",
                     *       "isInstant": false,
                     *       "nextSlot": "2026-11-23T08:00:00.000Z",
                     *       "distanceKm": 2.4
                     *     }
                     */
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `hidden_by_admin` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTimeOff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "from": "2026-11-23T08:00:00.000Z",
                     *           "to": "2026-11-27T22:00:00.000Z",
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TimesOff"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addTimeOff: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-23T08:00:00.000Z",
                 *       "to": "2026-11-27T22:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["AddTimeOff"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "from": "2026-11-23T08:00:00.000Z",
                     *       "to": "2026-11-27T22:00:00.000Z",
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "clashes": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "status": "pending",
                     *           "version": 1,
                     *           "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *           "clientId": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c3e91",
                     *           "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *           "service": {
                     *             "title_en": "Fridge repair at your home",
                     *             "title_ar": "تصليح برادات بالبيت",
                     *             "lat": null,
                     *             "lng": null
                     *           },
                     *           "client": {
                     *             "name": "Maya Khoury"
                     *           },
                     *           "provider": {
                     *             "businessName": "Cedar Cooling",
                     *             "businessName_ar": "سيدر للتبريد"
                     *           },
                     *           "scheduledAt": "2026-11-23T08:00:00.000Z",
                     *           "endsAt": "2026-11-23T09:00:00.000Z",
                     *           "timezone": "Asia/Beirut",
                     *           "price": 4500,
                     *           "currency": "USD",
                     *           "paymentStatus": "unpaid",
                     *           "expiresAt": "2026-11-21T10:30:00.000Z",
                     *           "freeUntil": "2026-11-22T08:00:00.000Z",
                     *           "cancelPolicy": {
                     *             "freeHoursBefore": 24,
                     *             "graceMinutes": 5,
                     *             "keptPercent": 50
                     *           },
                     *           "cancellationReason": null,
                     *           "isNoShow": false,
                     *           "noShow": {
                     *             "reportedAt": "2026-11-23T08:00:00.000Z",
                     *             "note": "I rang three times, and nobody opened",
                     *             "photo": {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             },
                     *             "objection": "I was at home, and nobody rang"
                     *           },
                     *           "notes": "The fridge is warm but the light is on",
                     *           "address": {
                     *             "line": "Rue 12",
                     *             "unit": "Third floor, the door on the left",
                     *             "city": "Tyre",
                     *             "directions": "Behind the bakery, the blue gate",
                     *             "lat": 33.2705,
                     *             "lng": 35.2038
                     *           },
                     *           "contact": {
                     *             "name": "Rami Haddad",
                     *             "phone": "+9613123456"
                     *           },
                     *           "hasAddress": false,
                     *           "startCode": "4711",
                     *           "photos": [
                     *             {
                     *               "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *               "url": "https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA",
                     *               "expiresAt": "2026-11-23T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "proposedTime": {
                     *             "scheduledAt": "2026-11-23T12:00:00.000Z",
                     *             "by": "provider",
                     *             "expiresAt": "2026-11-22T08:00:00.000Z"
                     *           },
                     *           "allowedTransitions": [
                     *             "cancelled"
                     *           ],
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TimeOffAdded"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `too_many_time_off` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeTimeOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "businessName": "Cedar Cooling",
                     *       "businessName_ar": "سيدر للتبريد",
                     *       "about_en": "Fridges, ovens and washing machines, since 1998.",
                     *       "about_ar": "برادات وأفران وغسالات، من الـ1998.",
                     *       "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *       "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "serviceCount": 12,
                     *       "city": "tyre",
                     *       "timezone": "Asia/Beirut",
                     *       "week": {
                     *         "mon": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "tue": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "wed": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "thu": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "fri": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sat": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ],
                     *         "sun": [
                     *           [
                     *             "09:00",
                     *             "13:00"
                     *           ],
                     *           [
                     *             "15:00",
                     *             "19:00"
                     *           ]
                     *         ]
                     *       },
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "isInstant": false
                     *     }
                     */
                    "application/json": components["schemas"]["PublicProvider"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProviderSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "businessName": "Cedar Cooling",
                     *       "businessName_ar": "سيدر للتبريد",
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "priceFrom": 4500,
                     *       "priceTo": 4500,
                     *       "currency": "USD",
                     *       "reviewsRead": 12,
                     *       "tooFewReviews": false,
                     *       "praise": [
                     *         {
                     *           "aspect": "punctuality",
                     *           "count": 3,
                     *           "reviewIds": [
                     *             "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11"
                     *           ]
                     *         }
                     *       ],
                     *       "complaints": [
                     *         {
                     *           "aspect": "punctuality",
                     *           "count": 3,
                     *           "reviewIds": [
                     *             "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bookingId": "0193f6f0-7c1e-7a30-9a55-3f2f8f33ae55",
                 *       "rating": 5,
                 *       "comment": "Came on time and fixed it. شغل نضيف!"
                 *     }
                 */
                "application/json": components["schemas"]["CreateReview"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *       "reviewerName": "Maya",
                     *       "rating": 5,
                     *       "comment": "Came on time and fixed it.",
                     *       "sentimentScore": 0.7,
                     *       "reply": {
                     *         "text": "Thank you, it was a pleasure.",
                     *         "createdAt": "2026-11-20T10:30:00.000Z"
                     *       },
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `not_reviewable`, `already_reviewed` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProviderReviews: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *           "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *           "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *           "reviewerName": "Maya",
                     *           "rating": 5,
                     *           "comment": "Came on time and fixed it.",
                     *           "sentimentScore": 0.7,
                     *           "reply": {
                     *             "text": "Thank you, it was a pleasure.",
                     *             "createdAt": "2026-11-20T10:30:00.000Z"
                     *           },
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Review"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listServiceReviews: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *           "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *           "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *           "reviewerName": "Maya",
                     *           "rating": 5,
                     *           "comment": "Came on time and fixed it.",
                     *           "sentimentScore": 0.7,
                     *           "reply": {
                     *             "text": "Thank you, it was a pleasure.",
                     *             "createdAt": "2026-11-20T10:30:00.000Z"
                     *           },
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Review"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUserReviews: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *           "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *           "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *           "reviewerName": "Maya",
                     *           "rating": 5,
                     *           "comment": "Came on time and fixed it.",
                     *           "sentimentScore": 0.7,
                     *           "reply": {
                     *             "text": "Thank you, it was a pleasure.",
                     *             "createdAt": "2026-11-20T10:30:00.000Z"
                     *           },
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Review"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replyToReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Thank you, it was a pleasure. شكراً لك، سررنا بخدمتك."
                 *     }
                 */
                "application/json": components["schemas"]["ReplyToReview"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "serviceId": "0193f6f0-7c1e-7a30-9a55-3f2f8f73362c",
                     *       "providerId": "0193f6f0-7c1e-7a30-9a55-3f2f8fbde570",
                     *       "userId": "0193f6f0-7c1e-7a30-9a55-3f2f8f76cf4d",
                     *       "reviewerName": "Maya",
                     *       "rating": 5,
                     *       "comment": "Came on time and fixed it.",
                     *       "sentimentScore": 0.7,
                     *       "reply": {
                     *         "text": "Thank you, it was a pleasure.",
                     *         "createdAt": "2026-11-20T10:30:00.000Z"
                     *       },
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `contact_not_allowed` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `already_replied` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    searchServices: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /**
                 * @description Words in either language; categories and places in them are understood
                 * @example fridge repair in Tyre
                 */
                q?: string;
                /**
                 * @description A slug, a name or an alias, in either language
                 * @example plumbing
                 */
                category?: string;
                /**
                 * @description A slug, a name or an alias, in either language
                 * @example tyre
                 */
                city?: string;
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                providerId?: string;
                /**
                 * @description Slug or name of a subcategory, in either language
                 * @example fridges
                 */
                subcategory?: string;
                /**
                 * @description One of its tags, as it is written
                 * @example emergency
                 */
                tag?: string;
                /**
                 * @description Minor units of `currency`
                 * @example 4500
                 */
                minPrice?: number;
                /**
                 * @description Minor units of `currency`
                 * @example 4500
                 */
                maxPrice?: number;
                /** @example 4 */
                minRating?: number;
                /** @example 33.2705 */
                lat?: number;
                /** @example 35.2038 */
                lng?: number;
                /**
                 * @description Around `lat` and `lng`
                 * @example 10
                 */
                radiusKm?: number;
                /**
                 * @description YYYY-MM-DD in the provider's zone
                 * @example 2026-11-23
                 */
                availableOn?: string;
                /**
                 * @description ISO 8601 UTC
                 * @example 2026-11-23T08:00:00.000Z
                 */
                availableFrom?: string;
                /**
                 * @description ISO 8601 UTC
                 * @example 2026-11-23T08:00:00.000Z
                 */
                availableTo?: string;
                /** @description By relevance unless given: by the words of `q` that say more than a category and a place; without such, the nearest first from `lat` and `lng`, else by rating, smoothed by five reviews of 4 */
                sort?: components["schemas"]["ServiceSort"];
                /**
                 * @description Also count what is found, to draw filters by
                 * @example true
                 */
                facets?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "title_en": "Fridge repair at your home",
                     *           "title_ar": "تصليح برادات بالبيت",
                     *           "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *           "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *           "texts": {
                     *             "en": {
                     *               "origin": "written",
                     *               "isOutdated": false
                     *             },
                     *             "ar": {
                     *               "origin": "written",
                     *               "isOutdated": false
                     *             }
                     *           },
                     *           "price": 4500,
                     *           "currency": "USD",
                     *           "durationMinutes": 60,
                     *           "category": "plumbing",
                     *           "subcategory": "fridges",
                     *           "tags": [
                     *             "emergency"
                     *           ],
                     *           "images": [
                     *             "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *           ],
                     *           "thumbnails": [
                     *             "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *           ],
                     *           "city": "tyre",
                     *           "lat": 33.2705,
                     *           "lng": 35.2038,
                     *           "provider": {
                     *             "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *             "businessName": "Cedar Cooling",
                     *             "businessName_ar": "سيدر للتبريد",
                     *             "ratings": 4.6,
                     *             "ratingCount": 12
                     *           },
                     *           "ratings": 4.6,
                     *           "ratingCount": 12,
                     *           "isVisible": true,
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "updatedAt": "2026-11-20T10:30:00.000Z",
                     *           "isInstant": false,
                     *           "nextSlot": "2026-11-23T08:00:00.000Z",
                     *           "distanceKm": 2.4
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd",
                     *       "facets": {
                     *         "counted": 12,
                     *         "isAll": true,
                     *         "ratings": [
                     *           {
                     *             "minRating": 4,
                     *             "count": 12
                     *           }
                     *         ],
                     *         "prices": [
                     *           {
                     *             "minPrice": 4500,
                     *             "maxPrice": 4500,
                     *             "count": 12
                     *           }
                     *         ],
                     *         "cities": [
                     *           {
                     *             "city": "tyre",
                     *             "name_en": "Tyre",
                     *             "name_ar": "صور",
                     *             "count": 12
                     *           }
                     *         ],
                     *         "days": [
                     *           {
                     *             "date": "2026-11-23",
                     *             "count": 12
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FoundServices"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "slug": "plumbing",
                     *           "name_en": "Plumbing",
                     *           "name_ar": "سباكة"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Category"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "slug": "tyre",
                     *           "name_en": "Tyre",
                     *           "name_ar": "صور",
                     *           "lat": 33.2705,
                     *           "lng": 35.2038
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["City"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title_en": "Fridge repair at your home",
                 *       "title_ar": "تصليح برادات بالبيت",
                 *       "description_en": "We find the fault, tell you the price, and repair it at your home.",
                 *       "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                 *       "price": 4500,
                 *       "durationMinutes": 60,
                 *       "category": "plumbing",
                 *       "subcategory": null,
                 *       "tags": [
                 *         "emergency"
                 *       ],
                 *       "city": "tyre",
                 *       "lat": 33.2705,
                 *       "lng": 35.2038
                 *     }
                 */
                "application/json": components["schemas"]["CreateService"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "title_en": "Fridge repair at your home",
                     *       "title_ar": "تصليح برادات بالبيت",
                     *       "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *       "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *       "texts": {
                     *         "en": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         },
                     *         "ar": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         }
                     *       },
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "durationMinutes": 60,
                     *       "category": "plumbing",
                     *       "subcategory": "fridges",
                     *       "tags": [
                     *         "emergency"
                     *       ],
                     *       "images": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *       ],
                     *       "thumbnails": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *       ],
                     *       "city": "tyre",
                     *       "lat": 33.2705,
                     *       "lng": 35.2038,
                     *       "provider": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد",
                     *         "ratings": 4.6,
                     *         "ratingCount": 12
                     *       },
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "isVisible": true,
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z",
                     *       "isInstant": false,
                     *       "nextSlot": "2026-11-23T08:00:00.000Z",
                     *       "distanceKm": 2.4
                     *     }
                     */
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `price_not_chargeable`, `unknown_category`, `unknown_city`, `contact_not_allowed`, `text_incomplete` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Forbidden: `not_allowed`, `not_approved` */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "title_en": "Fridge repair at your home",
                     *       "title_ar": "تصليح برادات بالبيت",
                     *       "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *       "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *       "texts": {
                     *         "en": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         },
                     *         "ar": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         }
                     *       },
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "durationMinutes": 60,
                     *       "category": "plumbing",
                     *       "subcategory": "fridges",
                     *       "tags": [
                     *         "emergency"
                     *       ],
                     *       "images": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *       ],
                     *       "thumbnails": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *       ],
                     *       "city": "tyre",
                     *       "lat": 33.2705,
                     *       "lng": 35.2038,
                     *       "provider": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد",
                     *         "ratings": 4.6,
                     *         "ratingCount": 12
                     *       },
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "isVisible": true,
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z",
                     *       "isInstant": false,
                     *       "nextSlot": "2026-11-23T08:00:00.000Z",
                     *       "distanceKm": 2.4
                     *     }
                     */
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title_en": "Fridge repair at your home",
                 *       "title_ar": "تصليح برادات بالبيت",
                 *       "description_en": "We find the fault, tell you the price, and repair it at your home.",
                 *       "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                 *       "confirm": [
                 *         "ar"
                 *       ],
                 *       "price": 4500,
                 *       "durationMinutes": 60,
                 *       "category": "plumbing",
                 *       "subcategory": null,
                 *       "tags": [
                 *         "emergency"
                 *       ],
                 *       "city": "tyre",
                 *       "lat": 33.2705,
                 *       "lng": 35.2038,
                 *       "isVisible": false
                 *     }
                 */
                "application/json": components["schemas"]["UpdateService"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "title_en": "Fridge repair at your home",
                     *       "title_ar": "تصليح برادات بالبيت",
                     *       "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *       "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *       "texts": {
                     *         "en": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         },
                     *         "ar": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         }
                     *       },
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "durationMinutes": 60,
                     *       "category": "plumbing",
                     *       "subcategory": "fridges",
                     *       "tags": [
                     *         "emergency"
                     *       ],
                     *       "images": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *       ],
                     *       "thumbnails": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *       ],
                     *       "city": "tyre",
                     *       "lat": 33.2705,
                     *       "lng": 35.2038,
                     *       "provider": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد",
                     *         "ratings": 4.6,
                     *         "ratingCount": 12
                     *       },
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "isVisible": true,
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z",
                     *       "isInstant": false,
                     *       "nextSlot": "2026-11-23T08:00:00.000Z",
                     *       "distanceKm": 2.4
                     *     }
                     */
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `price_not_chargeable`, `unknown_category`, `unknown_city`, `contact_not_allowed`, `text_incomplete` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `hidden_by_admin` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAvailability: {
        parameters: {
            query?: {
                /**
                 * @description YYYY-MM-DD in the provider's zone
                 * @example 2026-11-23
                 */
                from?: string;
                /** @description Default 14 */
                days?: number;
                /**
                 * @description Is this start offered, and if not, why?
                 * @example 2026-11-23T08:00:00.000Z
                 */
                at?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "timezone": "Asia/Beirut",
                     *       "isInstant": false,
                     *       "slots": [
                     *         {
                     *           "start": "2026-11-23T08:00:00.000Z",
                     *           "end": "2026-11-23T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "at": {
                     *         "start": "2026-11-23T08:00:00.000Z",
                     *         "end": "2026-11-23T09:00:00.000Z",
                     *         "isOffered": false,
                     *         "code": "slot_taken",
                     *         "detail": "This time is already taken. Here are the nearest free ones.",
                     *         "alternatives": [
                     *           "2026-11-23T09:00:00.000Z",
                     *           "2026-11-23T07:00:00.000Z",
                     *           "2026-11-23T10:00:00.000Z"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Availability"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listServiceImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "url": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *           "thumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *           "width": 1200,
                     *           "height": 1200
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    orderServiceImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "imageIds": [
                 *         "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OrderImages"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "title_en": "Fridge repair at your home",
                     *       "title_ar": "تصليح برادات بالبيت",
                     *       "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *       "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *       "texts": {
                     *         "en": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         },
                     *         "ar": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         }
                     *       },
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "durationMinutes": 60,
                     *       "category": "plumbing",
                     *       "subcategory": "fridges",
                     *       "tags": [
                     *         "emergency"
                     *       ],
                     *       "images": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *       ],
                     *       "thumbnails": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *       ],
                     *       "city": "tyre",
                     *       "lat": 33.2705,
                     *       "lng": 35.2038,
                     *       "provider": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد",
                     *         "ratings": 4.6,
                     *         "ratingCount": 12
                     *       },
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "isVisible": true,
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z",
                     *       "isInstant": false,
                     *       "nextSlot": "2026-11-23T08:00:00.000Z",
                     *       "distanceKm": 2.4
                     *     }
                     */
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addServiceImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "title_en": "Fridge repair at your home",
                     *       "title_ar": "تصليح برادات بالبيت",
                     *       "description_en": "We find the fault, tell you the price, and repair it at your home.",
                     *       "description_ar": "منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.",
                     *       "texts": {
                     *         "en": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         },
                     *         "ar": {
                     *           "origin": "written",
                     *           "isOutdated": false
                     *         }
                     *       },
                     *       "price": 4500,
                     *       "currency": "USD",
                     *       "durationMinutes": 60,
                     *       "category": "plumbing",
                     *       "subcategory": "fridges",
                     *       "tags": [
                     *         "emergency"
                     *       ],
                     *       "images": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp"
                     *       ],
                     *       "thumbnails": [
                     *         "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *       ],
                     *       "city": "tyre",
                     *       "lat": 33.2705,
                     *       "lng": 35.2038,
                     *       "provider": {
                     *         "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *         "businessName": "Cedar Cooling",
                     *         "businessName_ar": "سيدر للتبريد",
                     *         "ratings": 4.6,
                     *         "ratingCount": 12
                     *       },
                     *       "ratings": 4.6,
                     *       "ratingCount": 12,
                     *       "isVisible": true,
                     *       "createdAt": "2026-11-20T10:30:00.000Z",
                     *       "updatedAt": "2026-11-20T10:30:00.000Z",
                     *       "isInstant": false,
                     *       "nextSlot": "2026-11-23T08:00:00.000Z",
                     *       "distanceKm": 2.4
                     *     }
                     */
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `file_missing`, `file_damaged` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `too_many_files` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large: `too_large`, `file_too_large`, `image_too_large` */
            413: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type: `unsupported_media`, `file_type_refused`, `file_disguised` */
            415: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `files_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeServiceImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                imageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "kind": "home",
                     *           "label": "My parents",
                     *           "address": {
                     *             "line": "Rue 12",
                     *             "unit": "Third floor, the door on the left",
                     *             "city": "Tyre",
                     *             "directions": "Behind the bakery, the blue gate",
                     *             "lat": 33.2705,
                     *             "lng": 35.2038
                     *           },
                     *           "isDefault": false,
                     *           "createdAt": "2026-11-20T10:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SavedAddress"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    saveAddress: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any unique text, such as a UUID: a repeated request with it has one effect
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "home",
                 *       "label": "My parents",
                 *       "isDefault": false,
                 *       "address": {
                 *         "line": "Rue 12",
                 *         "unit": "Third floor, the door on the left",
                 *         "city": "Tyre",
                 *         "directions": "Behind the bakery, the blue gate",
                 *         "lat": 33.2705,
                 *         "lng": 35.2038
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SaveAddress"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "kind": "home",
                     *       "label": "My parents",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "isDefault": false,
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedAddress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Conflict: `too_many_addresses` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changeAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "home",
                 *       "label": "My parents",
                 *       "isDefault": false,
                 *       "address": {
                 *         "line": "Rue 12",
                 *         "unit": "Third floor, the door on the left",
                 *         "city": "Tyre",
                 *         "directions": "Behind the bakery, the blue gate",
                 *         "lat": 33.2705,
                 *         "lng": 35.2038
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeAddress"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "kind": "home",
                     *       "label": "My parents",
                     *       "address": {
                     *         "line": "Rue 12",
                     *         "unit": "Third floor, the door on the left",
                     *         "city": "Tyre",
                     *         "directions": "Behind the bakery, the blue gate",
                     *         "lat": 33.2705,
                     *         "lng": 35.2038
                     *       },
                     *       "isDefault": false,
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedAddress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    makeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://taskego.example.org/calendar/feed.ics?token=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s",
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NewCalendarFeed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deactivate: {
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
                 *       "password": "taskego-demo"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: password
                     * @example taskego-demo
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized: `not_signed_in`, `session_ended`, `wrong_credentials` */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Conflict: `last_admin` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changeEmail: {
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
                 *       "email": "maya@example.org",
                 *       "password": "taskego-demo"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: email
                     * @example maya@example.org
                     */
                    email: string;
                    /**
                     * Format: password
                     * @example taskego-demo
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Accepted; it is done in the background */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized: `not_signed_in`, `session_ended`, `wrong_credentials` */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    eraseAccount: {
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
                 *       "password": "taskego-demo"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: password
                     * @example taskego-demo
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized: `not_signed_in`, `session_ended`, `wrong_credentials` */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Conflict: `last_admin` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportPersonalData: {
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
                 *       "password": "taskego-demo"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: password
                     * @example taskego-demo
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exportedAt": "2026-11-23T08:00:00.000Z",
                     *       "account": {},
                     *       "addresses": [
                     *         {}
                     *       ],
                     *       "sessions": [
                     *         {}
                     *       ],
                     *       "identities": [
                     *         {}
                     *       ],
                     *       "phoneCodes": [
                     *         {}
                     *       ],
                     *       "provider": null,
                     *       "scheduleExceptions": [
                     *         {}
                     *       ],
                     *       "calendarFeeds": [
                     *         {}
                     *       ],
                     *       "calendarImports": [
                     *         {}
                     *       ],
                     *       "calendarBusy": [
                     *         {}
                     *       ],
                     *       "services": [
                     *         {}
                     *       ],
                     *       "bookings": [
                     *         {}
                     *       ],
                     *       "timeOff": [
                     *         {}
                     *       ],
                     *       "messages": [
                     *         {}
                     *       ],
                     *       "reviews": [
                     *         {}
                     *       ],
                     *       "reviewReplies": [
                     *         {}
                     *       ],
                     *       "payments": [
                     *         {}
                     *       ],
                     *       "ledgerEntries": [
                     *         {}
                     *       ],
                     *       "payouts": [
                     *         {}
                     *       ],
                     *       "notifications": [
                     *         {}
                     *       ],
                     *       "conversations": [
                     *         {}
                     *       ],
                     *       "conversationMessages": [
                     *         {}
                     *       ],
                     *       "aiLogs": [
                     *         {}
                     *       ],
                     *       "files": [
                     *         {}
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized: `not_signed_in`, `session_ended`, `wrong_credentials` */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changePassword: {
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
                 *       "password": "taskego-demo",
                 *       "newPassword": "a long and private sentence"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: password
                     * @example taskego-demo
                     */
                    password: string;
                    /**
                     * Format: password
                     * @example a long and private sentence
                     */
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `password_too_common` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized: `not_signed_in`, `session_ended`, `wrong_credentials` */
            401: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestPhoneCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted; it is done in the background */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `invalid_input`, `phone_not_valid` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Conflict: `phone_missing` */
            409: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `sms_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyPhone: {
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
                 *       "code": "204816"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Six digits, of any script
                     * @example 204816
                     */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "name": "Maya Khoury",
                     *       "email": "maya@example.org",
                     *       "role": "client",
                     *       "phone": "+961 3 123 456",
                     *       "city": "tyre",
                     *       "language": "en",
                     *       "arabic": "standard",
                     *       "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *       "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *       "isVerified": false,
                     *       "phoneVerifiedAt": "2026-11-23T08:00:00.000Z",
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `code_not_valid` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookings": {
                     *         "email": false,
                     *         "sms": false
                     *       },
                     *       "reminders": {
                     *         "email": false,
                     *         "sms": false
                     *       },
                     *       "messages": {
                     *         "email": false,
                     *         "sms": false
                     *       },
                     *       "payments": {
                     *         "email": false,
                     *         "sms": false
                     *       },
                     *       "account": {
                     *         "email": false,
                     *         "sms": false
                     *       },
                     *       "timezone": "Asia/Beirut"
                     *     }
                     */
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePreferences: {
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
                 *       "bookings": {
                 *         "email": false,
                 *         "sms": false
                 *       },
                 *       "reminders": {
                 *         "email": false,
                 *         "sms": false
                 *       },
                 *       "messages": {
                 *         "email": false,
                 *         "sms": false
                 *       },
                 *       "payments": {
                 *         "email": false,
                 *         "sms": false
                 *       },
                 *       "account": {
                 *         "email": false,
                 *         "sms": false
                 *       },
                 *       "timezone": "Asia/Beirut"
                 *     }
                 */
                "application/json": {
                    bookings?: {
                        email?: boolean;
                        sms?: boolean;
                    };
                    reminders?: {
                        email?: boolean;
                        sms?: boolean;
                    };
                    messages?: {
                        email?: boolean;
                        sms?: boolean;
                    };
                    payments?: {
                        email?: boolean;
                        sms?: boolean;
                    };
                    account?: {
                        email?: boolean;
                        sms?: boolean;
                    };
                    /** @example Asia/Beirut */
                    timezone?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookings": {
                     *         "email": false,
                     *         "sms": false
                     *       },
                     *       "reminders": {
                     *         "email": false,
                     *         "sms": false
                     *       },
                     *       "messages": {
                     *         "email": false,
                     *         "sms": false
                     *       },
                     *       "payments": {
                     *         "email": false,
                     *         "sms": false
                     *       },
                     *       "account": {
                     *         "email": false,
                     *         "sms": false
                     *       },
                     *       "timezone": "Asia/Beirut"
                     *     }
                     */
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `unknown_timezone` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "name": "Maya Khoury",
                     *       "email": "maya@example.org",
                     *       "role": "client",
                     *       "phone": "+961 3 123 456",
                     *       "city": "tyre",
                     *       "language": "en",
                     *       "arabic": "standard",
                     *       "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *       "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *       "isVerified": false,
                     *       "phoneVerifiedAt": "2026-11-23T08:00:00.000Z",
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSessions: {
        parameters: {
            query: {
                /**
                 * @description How many at most
                 * @example 20
                 */
                limit: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *           "userAgent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)",
                     *           "createdAt": "2026-11-20T10:30:00.000Z",
                     *           "lastUsedAt": "2026-11-23T08:00:00.000Z",
                     *           "expiresAt": "2026-11-23T08:00:00.000Z",
                     *           "isCurrent": false
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Session"][];
                        /**
                         * @description Give it back as `cursor`; null: this was the last page
                         * @example WyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoiLCIwMTkzZjZmMCJd
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeSessions: {
        parameters: {
            query: {
                /** @description Stay signed in with this session */
                keepCurrent: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProfile: {
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
                 *       "name": "Maya Khoury",
                 *       "phone": "+961 3 123 456",
                 *       "city": "tyre",
                 *       "language": "en",
                 *       "arabic": "standard"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProfile"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11",
                     *       "name": "Maya Khoury",
                     *       "email": "maya@example.org",
                     *       "role": "client",
                     *       "phone": "+961 3 123 456",
                     *       "city": "tyre",
                     *       "language": "en",
                     *       "arabic": "standard",
                     *       "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *       "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp",
                     *       "isVerified": false,
                     *       "phoneVerifiedAt": "2026-11-23T08:00:00.000Z",
                     *       "createdAt": "2026-11-20T10:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `unknown_city`, `contact_not_allowed`, `phone_not_valid` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    uploadAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "avatarUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/large.webp",
                     *       "avatarThumbnailUrl": "https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11/small.webp"
                     *     }
                     */
                    "application/json": components["schemas"]["Avatar"];
                };
            };
            /** @description Bad Request: `invalid_input`, `invalid_json`, `not_utf8`, `file_missing`, `file_damaged` */
            400: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Payload Too Large: `too_large`, `file_too_large`, `image_too_large` */
            413: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type: `unsupported_media`, `file_type_refused`, `file_disguised` */
            415: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `files_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query: {
                /** @example q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s1 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDocument: {
        parameters: {
            query: {
                /**
                 * @description Seconds since 1970
                 * @example 1795394662
                 */
                expires: number;
                /** @example q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA */
                signature: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file itself */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/webp": string;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Forbidden: `file_link_not_valid` */
            403: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `files_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11
                 */
                id: string;
                /** @example large.webp */
                name: components["schemas"]["ImageName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file itself */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description As it was (`If-None-Match`) */
            304: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Service Unavailable: `unavailable`, `files_unavailable` */
            503: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format 0.0.4 */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
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
            /** @description Done */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "reads": "replica"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                        /**
                         * @description Only where there is a replica: who does the reads that may be late. The primary does, while the replica is away or too far behind
                         * @enum {string}
                         */
                        reads?: "replica" | "primary";
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
