-- The schema of the first release. Tables, constraints and triggers were written by pg_dump; everything else by us.
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- What pg-boss 10.4.2 builds itself (getConstructionPlans), here so that every database has it before anything runs.
CREATE SCHEMA IF NOT EXISTS pgboss;
--> statement-breakpoint
CREATE TYPE pgboss.job_state AS ENUM (
  'created',
  'retry',
  'active',
  'completed',
  'cancelled',
  'failed'
);
--> statement-breakpoint
CREATE TABLE pgboss.version (
  version int primary key,
  maintained_on timestamp with time zone,
  cron_on timestamp with time zone,
  monitored_on timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE pgboss.queue (
  name text,
  policy text,
  retry_limit int,
  retry_delay int,
  retry_backoff bool,
  expire_seconds int,
  retention_minutes int,
  dead_letter text REFERENCES pgboss.queue (name),
  partition_name text,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);
--> statement-breakpoint
CREATE TABLE pgboss.schedule (
  name text REFERENCES pgboss.queue ON DELETE CASCADE,
  cron text not null,
  timezone text,
  data jsonb,
  options jsonb,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);
--> statement-breakpoint
CREATE TABLE pgboss.subscription (
  event text not null,
  name text not null REFERENCES pgboss.queue ON DELETE CASCADE,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY(event, name)
);
--> statement-breakpoint
CREATE TABLE pgboss.job (
  id uuid not null default gen_random_uuid(),
  name text not null,
  priority integer not null default(0),
  data jsonb,
  state pgboss.job_state not null default('created'),
  retry_limit integer not null default(2),
  retry_count integer not null default(0),
  retry_delay integer not null default(0),
  retry_backoff boolean not null default false,
  start_after timestamp with time zone not null default now(),
  started_on timestamp with time zone,
  singleton_key text,
  singleton_on timestamp without time zone,
  expire_in interval not null default interval '15 minutes',
  created_on timestamp with time zone not null default now(),
  completed_on timestamp with time zone,
  keep_until timestamp with time zone NOT NULL default now() + interval '14 days',
  output jsonb,
  dead_letter text,
  policy text
) PARTITION BY LIST (name);
--> statement-breakpoint
ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id);
--> statement-breakpoint
CREATE TABLE pgboss.archive (LIKE pgboss.job);
--> statement-breakpoint
ALTER TABLE pgboss.archive ADD PRIMARY KEY (name, id);
--> statement-breakpoint
ALTER TABLE pgboss.archive ADD archived_on timestamptz NOT NULL DEFAULT now();
--> statement-breakpoint
CREATE INDEX archive_i1 ON pgboss.archive(archived_on);
--> statement-breakpoint
CREATE FUNCTION pgboss.create_queue(queue_name text, options json)
RETURNS VOID AS
$$
DECLARE
  table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
  queue_created_on timestamptz;
BEGIN

  WITH q as (
  INSERT INTO pgboss.queue (
    name,
    policy,
    retry_limit,
    retry_delay,
    retry_backoff,
    expire_seconds,
    retention_minutes,
    dead_letter,
    partition_name
  )
  VALUES (
    queue_name,
    options->>'policy',
    (options->>'retryLimit')::int,
    (options->>'retryDelay')::int,
    (options->>'retryBackoff')::bool,
    (options->>'expireInSeconds')::int,
    (options->>'retentionMinutes')::int,
    options->>'deadLetter',
    table_name
  )
  ON CONFLICT DO NOTHING
  RETURNING created_on
  )
  SELECT created_on into queue_created_on from q;

  IF queue_created_on IS NULL THEN
    RETURN;
  END IF;

  EXECUTE format('CREATE TABLE pgboss.%I (LIKE pgboss.job INCLUDING DEFAULTS)', table_name);

  EXECUTE format('ALTER TABLE pgboss.%1$I ADD PRIMARY KEY (name, id)', table_name);
  EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
  EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON pgboss.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON pgboss.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
  EXECUTE format('CREATE INDEX %1$s_i5 ON pgboss.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);

  EXECUTE format('ALTER TABLE pgboss.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
  EXECUTE format('ALTER TABLE pgboss.job ATTACH PARTITION pgboss.%I FOR VALUES IN (%L)', table_name, queue_name);
END;
$$
LANGUAGE plpgsql;
--> statement-breakpoint
CREATE FUNCTION pgboss.delete_queue(queue_name text)
RETURNS VOID AS
$$
DECLARE
  table_name varchar;
BEGIN
  WITH deleted as (
    DELETE FROM pgboss.queue
    WHERE name = queue_name
    RETURNING partition_name
  )
  SELECT partition_name from deleted INTO table_name;

  EXECUTE format('DROP TABLE IF EXISTS pgboss.%I', table_name);
END;
$$
LANGUAGE plpgsql;
--> statement-breakpoint
INSERT INTO pgboss.version(version) VALUES ('24');
--> statement-breakpoint
SELECT pgboss.create_queue('work', '{"policy": "standard"}'::json);
--> statement-breakpoint
-- What is due is looked for by the neighbour that it needs (src/jobs/lanes.ts).
CREATE INDEX "job_lane_idx" ON pgboss.job (split_part(data ->> 'kind', ':', 1), start_after, id) WHERE state < 'active';
--> statement-breakpoint
-- Tables.
CREATE TYPE approval_status AS ENUM (
    'pending',
    'approved',
    'rejected'
);
--> statement-breakpoint
CREATE TYPE audit_type AS ENUM (
    'booking',
    'cancel',
    'refund',
    'admin',
    'auth',
    'ai',
    'catalog'
);
--> statement-breakpoint
CREATE TYPE booking_answer AS ENUM (
    'accepted',
    'declined',
    'expired'
);
--> statement-breakpoint
CREATE TYPE booking_status AS ENUM (
    'pending',
    'accepted',
    'in_progress',
    'completed',
    'cancelled'
);
--> statement-breakpoint
CREATE TYPE dispute_status AS ENUM (
    'open',
    'won',
    'lost',
    'inquiry'
);
--> statement-breakpoint
CREATE TYPE file_purpose AS ENUM (
    'avatar',
    'service_image',
    'business_document'
);
--> statement-breakpoint
CREATE TYPE language AS ENUM (
    'en',
    'ar'
);
--> statement-breakpoint
CREATE TYPE payment_method AS ENUM (
    'stripe',
    'paypal',
    'applepay'
);
--> statement-breakpoint
CREATE TYPE payment_status AS ENUM (
    'pending',
    'paid',
    'partially_refunded',
    'refunded',
    'failed',
    'expired'
);
--> statement-breakpoint
CREATE TYPE proposal_kind AS ENUM (
    'book',
    'cancel',
    'reschedule'
);
--> statement-breakpoint
CREATE TYPE proposal_status AS ENUM (
    'open',
    'superseded',
    'dropped',
    'executed'
);
--> statement-breakpoint
CREATE TYPE refund_cause AS ENUM (
    'cancelled',
    'late',
    'duplicate',
    'admin',
    'gateway'
);
--> statement-breakpoint
CREATE TYPE refund_status AS ENUM (
    'due',
    'sent',
    'void'
);
--> statement-breakpoint
CREATE TYPE sandbox_session_status AS ENUM (
    'open',
    'paid',
    'failed',
    'expired'
);
--> statement-breakpoint
CREATE TYPE user_role AS ENUM (
    'client',
    'provider',
    'admin'
);
--> statement-breakpoint
CREATE FUNCTION allow_only_forgetting() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
  words text[] := ARRAY['before', 'after', 'reason'];
BEGIN
  IF to_jsonb(NEW) - words = to_jsonb(OLD) - words
    AND (NEW.reason IS NULL OR NEW.reason = OLD.reason)
    AND (NEW.before IS NOT DISTINCT FROM OLD.before OR NEW.before = OLD.before - audit_word_keys())
    AND (NEW.after IS NOT DISTINCT FROM OLD.after OR NEW.after = OLD.after - audit_word_keys())
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'audit_log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE FUNCTION audit_word_keys() RETURNS text[]
    LANGUAGE sql IMMUTABLE
    AS $$
  SELECT ARRAY[
    'title_en',
    'title_ar',
    'description_en',
    'description_ar',
    'subcategory',
    'tags',
    'businessName',
    'businessName_ar',
    'about_en',
    'about_ar',
    'name',
    'email',
    'phone',
    'city',
    'lat',
    'lng'
  ]
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_audit_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION 'audit_log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TABLE account_tokens (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL,
    token_hash text,
    email text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    used_at timestamp(3) with time zone,
    previous_email text,
    session_id uuid
);
--> statement-breakpoint
CREATE TABLE ai_logs (
    id uuid NOT NULL,
    user_id uuid,
    conversation_id uuid,
    query text NOT NULL,
    response text NOT NULL,
    intent text NOT NULL,
    service_matched_id uuid,
    provider_matched_id uuid,
    model text NOT NULL,
    input_tokens integer DEFAULT 0 NOT NULL,
    output_tokens integer DEFAULT 0 NOT NULL,
    milliseconds integer DEFAULT 0 NOT NULL,
    outcome text NOT NULL,
    "timestamp" timestamp(3) with time zone NOT NULL,
    provider text DEFAULT 'offline'::text NOT NULL,
    cost_micros integer DEFAULT 0 NOT NULL,
    fallback_reason text
);
--> statement-breakpoint
CREATE TABLE audit_log (
    id uuid NOT NULL,
    type audit_type NOT NULL,
    action text NOT NULL,
    actor_id uuid,
    actor_role text NOT NULL,
    door text NOT NULL,
    request_id text,
    target_type text NOT NULL,
    target_id text,
    before jsonb,
    after jsonb,
    reason text,
    created_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE booking_messages (
    id uuid NOT NULL,
    booking_id uuid NOT NULL,
    sender_id uuid NOT NULL,
    recipient_id uuid NOT NULL,
    text text NOT NULL,
    read_at timestamp(3) with time zone,
    created_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE booking_reminders (
    booking_id uuid NOT NULL,
    hours_before integer NOT NULL,
    scheduled_at timestamp(3) with time zone NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE bookings (
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    service_id uuid NOT NULL,
    status booking_status DEFAULT 'pending'::booking_status NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    scheduled_at timestamp(3) with time zone NOT NULL,
    ends_at timestamp(3) with time zone NOT NULL,
    blocked tstzrange NOT NULL,
    timezone text NOT NULL,
    notes text,
    address jsonb,
    price bigint NOT NULL,
    currency text NOT NULL,
    commission_basis_points integer NOT NULL,
    cancel_policy jsonb NOT NULL,
    free_until timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    due_at timestamp(3) with time zone,
    cancellation_reason text,
    is_no_show boolean DEFAULT false NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL,
    moved_late boolean DEFAULT false NOT NULL,
    answer booking_answer,
    answer_seconds integer,
    CONSTRAINT bookings_blocked_is_bounded CHECK (((NOT isempty(blocked)) AND (NOT lower_inf(blocked)) AND (NOT upper_inf(blocked)) AND isfinite(lower(blocked)) AND isfinite(upper(blocked)) AND lower_inc(blocked) AND (NOT upper_inc(blocked)))),
    CONSTRAINT bookings_ends_after_start CHECK ((ends_at > scheduled_at)),
    CONSTRAINT bookings_price_is_not_negative CHECK ((price >= 0))
);
--> statement-breakpoint
CREATE TABLE budgets (
    key text NOT NULL,
    spent integer NOT NULL,
    window_ends_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE categories (
    slug text NOT NULL,
    name_en text NOT NULL,
    name_ar text NOT NULL,
    aliases text[] DEFAULT '{}'::text[] NOT NULL,
    "position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE cities (
    slug text NOT NULL,
    name_en text NOT NULL,
    name_ar text NOT NULL,
    aliases text[] DEFAULT '{}'::text[] NOT NULL,
    lat double precision NOT NULL,
    lng double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE conversation_messages (
    id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    role text NOT NULL,
    text text NOT NULL,
    parts jsonb DEFAULT '[]'::jsonb NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE conversations (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    title text NOT NULL,
    language language NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE disputes (
    id uuid NOT NULL,
    payment_id uuid NOT NULL,
    gateway_dispute_id text NOT NULL,
    amount bigint NOT NULL,
    currency text NOT NULL,
    status dispute_status NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    closed_at timestamp(3) with time zone,
    changes integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE files (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    purpose file_purpose NOT NULL,
    service_id uuid,
    content_type text NOT NULL,
    bytes integer NOT NULL,
    width integer,
    height integer,
    sha256 text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE idempotency_keys (
    user_id uuid NOT NULL,
    key text NOT NULL,
    operation text NOT NULL,
    fingerprint text NOT NULL,
    response jsonb,
    created_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE identities (
    issuer text NOT NULL,
    subject text NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE ledger_entries (
    id uuid NOT NULL,
    movement text NOT NULL,
    account text NOT NULL,
    user_id uuid,
    booking_id uuid,
    payment_id uuid,
    amount bigint NOT NULL,
    currency text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE notice_deliveries (
    notification_id uuid NOT NULL,
    channel text NOT NULL,
    user_id uuid NOT NULL,
    job_id uuid,
    settled_at timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE notifications (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    type text NOT NULL,
    message text NOT NULL,
    data jsonb DEFAULT '{}'::jsonb NOT NULL,
    is_read boolean DEFAULT false NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE payments (
    id uuid NOT NULL,
    booking_id uuid NOT NULL,
    client_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    method payment_method NOT NULL,
    amount bigint NOT NULL,
    currency text NOT NULL,
    status payment_status DEFAULT 'pending'::payment_status NOT NULL,
    refunded_amount bigint DEFAULT 0 NOT NULL,
    gateway text NOT NULL,
    session_id text,
    session_url text,
    txn_id text,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL,
    commission_basis_points integer NOT NULL,
    refund_due_amount bigint DEFAULT 0 NOT NULL,
    disputed_amount bigint DEFAULT 0 NOT NULL,
    lost_amount bigint DEFAULT 0 NOT NULL,
    releasable_amount bigint DEFAULT 0 NOT NULL,
    is_surplus boolean DEFAULT false NOT NULL,
    captured_at timestamp(3) with time zone,
    session_expires_at timestamp(3) with time zone,
    session_closed_at timestamp(3) with time zone,
    checked_at timestamp(3) with time zone,
    session_round integer DEFAULT 0 NOT NULL,
    sent_order jsonb,
    gateway_checked_at timestamp(3) with time zone,
    gateway_due_at timestamp(3) with time zone,
    gateway_reads integer DEFAULT 0 NOT NULL,
    gateway_read_applied integer DEFAULT 0 NOT NULL,
    CONSTRAINT payments_amount_is_positive CHECK ((amount > 0)),
    CONSTRAINT payments_refund_within_amount CHECK (((refunded_amount >= 0) AND (refunded_amount <= amount))),
    CONSTRAINT payments_refunds_within_amount CHECK (((refund_due_amount >= 0) AND ((refunded_amount + refund_due_amount) <= amount)))
);
--> statement-breakpoint
CREATE TABLE payouts (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    amount bigint NOT NULL,
    currency text NOT NULL,
    reference text,
    paid_by uuid NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT payouts_amount_is_positive CHECK ((amount > 0))
);
--> statement-breakpoint
CREATE TABLE phone_codes (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    phone text NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE proposals (
    id uuid NOT NULL,
    kind proposal_kind NOT NULL,
    status proposal_status DEFAULT 'open'::proposal_status NOT NULL,
    user_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    service_id uuid NOT NULL,
    booking_id uuid,
    booking_version integer,
    scheduled_at timestamp(3) with time zone NOT NULL,
    price bigint NOT NULL,
    currency text NOT NULL,
    notes text,
    expires_at timestamp(3) with time zone NOT NULL,
    executed_at timestamp(3) with time zone,
    result_booking_id uuid,
    created_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE providers (
    user_id uuid NOT NULL,
    business_name text NOT NULL,
    business_name_ar text,
    about_en text,
    about_ar text,
    business_docs text[] DEFAULT '{}'::text[] NOT NULL,
    approval_status approval_status DEFAULT 'pending'::approval_status NOT NULL,
    rejection_reason text,
    ratings real,
    rating_sum integer DEFAULT 0 NOT NULL,
    rating_count integer DEFAULT 0 NOT NULL,
    service_count integer DEFAULT 0 NOT NULL,
    city text,
    lat double precision,
    lng double precision,
    timezone text NOT NULL,
    week jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE refresh_tokens (
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    token_hash text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    used_at timestamp(3) with time zone,
    sealed_successor text
);
--> statement-breakpoint
CREATE TABLE refunds (
    id uuid NOT NULL,
    payment_id uuid NOT NULL,
    booking_id uuid NOT NULL,
    amount bigint NOT NULL,
    currency text NOT NULL,
    cause refund_cause NOT NULL,
    reason text,
    status refund_status DEFAULT 'due'::refund_status NOT NULL,
    gateway_refund_id text,
    attempts integer DEFAULT 0 NOT NULL,
    round integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp(3) with time zone NOT NULL,
    last_error text,
    requested_by uuid,
    created_at timestamp(3) with time zone NOT NULL,
    sent_at timestamp(3) with time zone,
    refusals integer DEFAULT 0 NOT NULL,
    bounces integer DEFAULT 0 NOT NULL,
    refused_at timestamp(3) with time zone,
    is_settled_elsewhere boolean DEFAULT false NOT NULL,
    cut_by_dispute bigint DEFAULT 0 NOT NULL,
    CONSTRAINT refunds_amount_is_positive CHECK ((amount > 0))
);
--> statement-breakpoint
CREATE TABLE reviews (
    id uuid NOT NULL,
    booking_id uuid NOT NULL,
    service_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    user_id uuid NOT NULL,
    rating integer NOT NULL,
    comment text,
    sentiment_score real,
    created_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT reviews_rating_is_1_to_5 CHECK (((rating >= 1) AND (rating <= 5)))
);
--> statement-breakpoint
CREATE TABLE sandbox_refunds (
    id text NOT NULL,
    key text NOT NULL,
    txn_id text NOT NULL,
    refund_id uuid NOT NULL,
    amount bigint NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE sandbox_sessions (
    id text NOT NULL,
    payment_id uuid NOT NULL,
    amount bigint NOT NULL,
    currency text NOT NULL,
    method payment_method NOT NULL,
    description text NOT NULL,
    language language NOT NULL,
    status sandbox_session_status DEFAULT 'open'::sandbox_session_status NOT NULL,
    txn_id text,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE schedule_exceptions (
    provider_id uuid NOT NULL,
    date date NOT NULL,
    intervals jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE services (
    id uuid NOT NULL,
    provider_id uuid NOT NULL,
    title_en text NOT NULL,
    title_ar text NOT NULL,
    description_en text NOT NULL,
    description_ar text NOT NULL,
    price bigint NOT NULL,
    currency text NOT NULL,
    duration_minutes integer NOT NULL,
    category_id text NOT NULL,
    subcategory text,
    images text[] DEFAULT '{}'::text[] NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    city text,
    lat double precision,
    lng double precision,
    is_visible boolean DEFAULT true NOT NULL,
    removed_at timestamp(3) with time zone,
    ratings real,
    rating_sum integer DEFAULT 0 NOT NULL,
    rating_count integer DEFAULT 0 NOT NULL,
    search_text text NOT NULL,
    embedding real[],
    embedding_model text,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL,
    is_hidden_by_admin boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE sessions (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    user_agent text,
    created_at timestamp(3) with time zone NOT NULL,
    last_used_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    revoked_at timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE settings (
    key text NOT NULL,
    value jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE used_id_tokens (
    token_hash text NOT NULL,
    usable_until timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE users (
    id uuid NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    password_hash text NOT NULL,
    role user_role DEFAULT 'client'::user_role NOT NULL,
    phone text,
    city text,
    language language DEFAULT 'en'::language NOT NULL,
    avatar_url text,
    is_verified boolean DEFAULT false NOT NULL,
    is_banned boolean DEFAULT false NOT NULL,
    deactivated_at timestamp(3) with time zone,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL,
    erased_at timestamp(3) with time zone,
    preferences jsonb DEFAULT '{}'::jsonb NOT NULL,
    phone_verified_at timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE wallets (
    user_id uuid NOT NULL,
    currency text NOT NULL,
    balance bigint DEFAULT 0 NOT NULL,
    last_transaction_at timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE webhook_events (
    id text NOT NULL,
    type text NOT NULL,
    payment_id uuid,
    outcome text,
    received_at timestamp(3) with time zone NOT NULL,
    processed_at timestamp(3) with time zone
);
--> statement-breakpoint
ALTER TABLE ONLY account_tokens
    ADD CONSTRAINT account_tokens_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY account_tokens
    ADD CONSTRAINT "account_tokens_tokenHash_unique" UNIQUE (token_hash);
--> statement-breakpoint
ALTER TABLE ONLY ai_logs
    ADD CONSTRAINT ai_logs_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY audit_log
    ADD CONSTRAINT audit_log_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY booking_messages
    ADD CONSTRAINT booking_messages_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY booking_reminders
    ADD CONSTRAINT booking_reminders_booking_id_hours_before_scheduled_at_pk PRIMARY KEY (booking_id, hours_before, scheduled_at);
--> statement-breakpoint
ALTER TABLE ONLY bookings
    ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist (provider_id WITH =, blocked WITH &&) WHERE ((status = ANY (ARRAY['pending'::booking_status, 'accepted'::booking_status, 'in_progress'::booking_status])));
--> statement-breakpoint
ALTER TABLE ONLY bookings
    ADD CONSTRAINT bookings_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY budgets
    ADD CONSTRAINT budgets_pkey PRIMARY KEY (key);
--> statement-breakpoint
ALTER TABLE ONLY categories
    ADD CONSTRAINT categories_pkey PRIMARY KEY (slug);
--> statement-breakpoint
ALTER TABLE ONLY cities
    ADD CONSTRAINT cities_pkey PRIMARY KEY (slug);
--> statement-breakpoint
ALTER TABLE ONLY conversation_messages
    ADD CONSTRAINT conversation_messages_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY conversations
    ADD CONSTRAINT conversations_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY disputes
    ADD CONSTRAINT "disputes_gatewayDisputeId_unique" UNIQUE (gateway_dispute_id);
--> statement-breakpoint
ALTER TABLE ONLY disputes
    ADD CONSTRAINT disputes_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY files
    ADD CONSTRAINT files_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY idempotency_keys
    ADD CONSTRAINT idempotency_keys_user_id_key_pk PRIMARY KEY (user_id, key);
--> statement-breakpoint
ALTER TABLE ONLY identities
    ADD CONSTRAINT identities_issuer_subject_pk PRIMARY KEY (issuer, subject);
--> statement-breakpoint
ALTER TABLE ONLY ledger_entries
    ADD CONSTRAINT ledger_entries_movement_account UNIQUE (movement, account);
--> statement-breakpoint
ALTER TABLE ONLY ledger_entries
    ADD CONSTRAINT ledger_entries_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY notice_deliveries
    ADD CONSTRAINT notice_deliveries_notification_id_channel_pk PRIMARY KEY (notification_id, channel);
--> statement-breakpoint
ALTER TABLE ONLY notifications
    ADD CONSTRAINT notifications_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY payments
    ADD CONSTRAINT "payments_sessionId_unique" UNIQUE (session_id);
--> statement-breakpoint
ALTER TABLE ONLY payments
    ADD CONSTRAINT "payments_txnId_unique" UNIQUE (txn_id);
--> statement-breakpoint
ALTER TABLE ONLY payouts
    ADD CONSTRAINT payouts_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY phone_codes
    ADD CONSTRAINT phone_codes_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY phone_codes
    ADD CONSTRAINT "phone_codes_userId_unique" UNIQUE (user_id);
--> statement-breakpoint
ALTER TABLE ONLY proposals
    ADD CONSTRAINT proposals_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY providers
    ADD CONSTRAINT providers_pkey PRIMARY KEY (user_id);
--> statement-breakpoint
ALTER TABLE ONLY refresh_tokens
    ADD CONSTRAINT refresh_tokens_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY refresh_tokens
    ADD CONSTRAINT "refresh_tokens_tokenHash_unique" UNIQUE (token_hash);
--> statement-breakpoint
ALTER TABLE ONLY refunds
    ADD CONSTRAINT "refunds_gatewayRefundId_unique" UNIQUE (gateway_refund_id);
--> statement-breakpoint
ALTER TABLE ONLY refunds
    ADD CONSTRAINT refunds_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY reviews
    ADD CONSTRAINT "reviews_bookingId_unique" UNIQUE (booking_id);
--> statement-breakpoint
ALTER TABLE ONLY reviews
    ADD CONSTRAINT reviews_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY sandbox_refunds
    ADD CONSTRAINT sandbox_refunds_key_unique UNIQUE (key);
--> statement-breakpoint
ALTER TABLE ONLY sandbox_refunds
    ADD CONSTRAINT sandbox_refunds_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY sandbox_sessions
    ADD CONSTRAINT "sandbox_sessions_paymentId_unique" UNIQUE (payment_id);
--> statement-breakpoint
ALTER TABLE ONLY sandbox_sessions
    ADD CONSTRAINT sandbox_sessions_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY sandbox_sessions
    ADD CONSTRAINT "sandbox_sessions_txnId_unique" UNIQUE (txn_id);
--> statement-breakpoint
ALTER TABLE ONLY schedule_exceptions
    ADD CONSTRAINT schedule_exceptions_provider_id_date_pk PRIMARY KEY (provider_id, date);
--> statement-breakpoint
ALTER TABLE ONLY services
    ADD CONSTRAINT services_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY settings
    ADD CONSTRAINT settings_pkey PRIMARY KEY (key);
--> statement-breakpoint
ALTER TABLE ONLY used_id_tokens
    ADD CONSTRAINT used_id_tokens_pkey PRIMARY KEY (token_hash);
--> statement-breakpoint
ALTER TABLE ONLY users
    ADD CONSTRAINT users_email_unique UNIQUE (email);
--> statement-breakpoint
ALTER TABLE ONLY users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);
--> statement-breakpoint
ALTER TABLE ONLY wallets
    ADD CONSTRAINT wallets_pkey PRIMARY KEY (user_id);
--> statement-breakpoint
ALTER TABLE ONLY webhook_events
    ADD CONSTRAINT webhook_events_pkey PRIMARY KEY (id);
--> statement-breakpoint
CREATE INDEX account_tokens_user_idx ON account_tokens USING btree (user_id, kind);
--> statement-breakpoint
CREATE INDEX ai_logs_timestamp_idx ON ai_logs USING btree ("timestamp", id);
--> statement-breakpoint
CREATE INDEX ai_logs_user_idx ON ai_logs USING btree (user_id, "timestamp");
--> statement-breakpoint
CREATE INDEX audit_log_admin_idx ON audit_log USING btree (created_at, id) WHERE ((type = 'admin'::audit_type) OR ((actor_role = 'admin'::text) AND (type <> 'auth'::audit_type)));
--> statement-breakpoint
CREATE INDEX audit_log_created_at_idx ON audit_log USING btree (created_at, id);
--> statement-breakpoint
CREATE INDEX audit_log_target_idx ON audit_log USING btree (target_type, target_id);
--> statement-breakpoint
CREATE INDEX audit_log_type_idx ON audit_log USING btree (type, created_at, id);
--> statement-breakpoint
CREATE INDEX booking_messages_booking_idx ON booking_messages USING btree (booking_id, created_at, id);
--> statement-breakpoint
CREATE INDEX booking_messages_unread_idx ON booking_messages USING btree (recipient_id, booking_id) WHERE (read_at IS NULL);
--> statement-breakpoint
CREATE INDEX bookings_analytics_idx ON bookings USING btree (created_at, service_id, status, answer, answer_seconds);
--> statement-breakpoint
CREATE INDEX bookings_client_idx ON bookings USING btree (client_id, created_at, id);
--> statement-breakpoint
CREATE INDEX bookings_created_at_idx ON bookings USING btree (created_at, id);
--> statement-breakpoint
CREATE INDEX bookings_due_idx ON bookings USING btree (due_at) WHERE (due_at IS NOT NULL);
--> statement-breakpoint
CREATE INDEX bookings_provider_idx ON bookings USING btree (provider_id, created_at, id);
--> statement-breakpoint
CREATE INDEX bookings_service_idx ON bookings USING btree (service_id);
--> statement-breakpoint
CREATE INDEX bookings_upcoming_idx ON bookings USING btree (scheduled_at) WHERE (status = 'accepted'::booking_status);
--> statement-breakpoint
CREATE INDEX budgets_window_idx ON budgets USING btree (window_ends_at);
--> statement-breakpoint
CREATE INDEX conversation_messages_idx ON conversation_messages USING btree (conversation_id, created_at, id);
--> statement-breakpoint
CREATE INDEX conversations_user_idx ON conversations USING btree (user_id, updated_at, id);
--> statement-breakpoint
CREATE INDEX disputes_payment_idx ON disputes USING btree (payment_id);
--> statement-breakpoint
CREATE INDEX files_owner_idx ON files USING btree (owner_id, purpose);
--> statement-breakpoint
CREATE INDEX files_service_idx ON files USING btree (service_id);
--> statement-breakpoint
CREATE INDEX identities_user_idx ON identities USING btree (user_id);
--> statement-breakpoint
CREATE INDEX ledger_entries_account_idx ON ledger_entries USING btree (account, created_at, id);
--> statement-breakpoint
CREATE INDEX ledger_entries_booking_idx ON ledger_entries USING btree (booking_id);
--> statement-breakpoint
CREATE INDEX ledger_entries_payment_idx ON ledger_entries USING btree (payment_id);
--> statement-breakpoint
CREATE INDEX ledger_entries_revenue_idx ON ledger_entries USING btree (created_at, user_id, amount) WHERE ((payment_id IS NOT NULL) AND ((account = 'platform'::text) OR (user_id IS NOT NULL)));
--> statement-breakpoint
CREATE INDEX ledger_entries_user_idx ON ledger_entries USING btree (user_id, created_at, id);
--> statement-breakpoint
CREATE INDEX notice_deliveries_settled_idx ON notice_deliveries USING btree (settled_at);
--> statement-breakpoint
CREATE INDEX notice_deliveries_user_idx ON notice_deliveries USING btree (user_id, channel, settled_at);
--> statement-breakpoint
CREATE INDEX notifications_unread_idx ON notifications USING btree (user_id) WHERE (NOT is_read);
--> statement-breakpoint
CREATE INDEX notifications_user_idx ON notifications USING btree (user_id, created_at, id);
--> statement-breakpoint
CREATE INDEX payments_booking_idx ON payments USING btree (booking_id);
--> statement-breakpoint
CREATE INDEX payments_client_idx ON payments USING btree (client_id, created_at, id);
--> statement-breakpoint
CREATE INDEX payments_created_at_idx ON payments USING btree (created_at, id);
--> statement-breakpoint
CREATE INDEX payments_gateway_due_idx ON payments USING btree (gateway_due_at, id) WHERE (captured_at IS NOT NULL);
--> statement-breakpoint
CREATE UNIQUE INDEX payments_one_held ON payments USING btree (booking_id) WHERE ((status = ANY (ARRAY['paid'::payment_status, 'partially_refunded'::payment_status])) AND (NOT is_surplus));
--> statement-breakpoint
CREATE UNIQUE INDEX payments_one_open ON payments USING btree (booking_id) WHERE (status = 'pending'::payment_status);
--> statement-breakpoint
CREATE INDEX payments_provider_idx ON payments USING btree (provider_id, created_at, id);
--> statement-breakpoint
CREATE INDEX payments_unclosed_idx ON payments USING btree (checked_at) WHERE (session_closed_at IS NULL);
--> statement-breakpoint
CREATE INDEX payouts_user_idx ON payouts USING btree (user_id, created_at, id);
--> statement-breakpoint
CREATE INDEX phone_codes_expires_at_idx ON phone_codes USING btree (expires_at);
--> statement-breakpoint
CREATE INDEX proposals_conversation_idx ON proposals USING btree (conversation_id, created_at);
--> statement-breakpoint
CREATE INDEX providers_approval_idx ON providers USING btree (approval_status, created_at, user_id);
--> statement-breakpoint
CREATE INDEX refresh_tokens_sealed_idx ON refresh_tokens USING btree (used_at) WHERE (sealed_successor IS NOT NULL);
--> statement-breakpoint
CREATE INDEX refresh_tokens_session_id_idx ON refresh_tokens USING btree (session_id);
--> statement-breakpoint
CREATE INDEX refunds_booking_idx ON refunds USING btree (booking_id);
--> statement-breakpoint
CREATE INDEX refunds_due_idx ON refunds USING btree (next_attempt_at) WHERE (status = 'due'::refund_status);
--> statement-breakpoint
CREATE INDEX refunds_payment_idx ON refunds USING btree (payment_id);
--> statement-breakpoint
CREATE INDEX reviews_provider_idx ON reviews USING btree (provider_id, created_at, id);
--> statement-breakpoint
CREATE INDEX reviews_service_idx ON reviews USING btree (service_id, created_at, id);
--> statement-breakpoint
CREATE INDEX reviews_user_idx ON reviews USING btree (user_id, created_at, id);
--> statement-breakpoint
CREATE INDEX sandbox_refunds_txn_idx ON sandbox_refunds USING btree (txn_id);
--> statement-breakpoint
CREATE INDEX services_category_idx ON services USING btree (category_id, city) WHERE (is_visible AND (removed_at IS NULL));
--> statement-breakpoint
CREATE INDEX services_fair_rating_idx ON services USING btree (((((rating_sum + 20))::double precision / ((rating_count + 5))::double precision)), id) WHERE (is_visible AND (removed_at IS NULL));
--> statement-breakpoint
CREATE INDEX services_newest_idx ON services USING btree (created_at, id) WHERE (is_visible AND (removed_at IS NULL));
--> statement-breakpoint
CREATE INDEX services_provider_idx ON services USING btree (provider_id);
--> statement-breakpoint
CREATE INDEX services_search_idx ON services USING gin (search_text gin_trgm_ops);
--> statement-breakpoint
CREATE INDEX sessions_user_id_idx ON sessions USING btree (user_id);
--> statement-breakpoint
CREATE INDEX used_id_tokens_usable_until_idx ON used_id_tokens USING btree (usable_until);
--> statement-breakpoint
CREATE INDEX users_created_at_idx ON users USING btree (created_at, id);
--> statement-breakpoint
CREATE INDEX webhook_events_payment_idx ON webhook_events USING btree (payment_id);
--> statement-breakpoint
CREATE TRIGGER audit_log_is_append_only BEFORE DELETE OR TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
--> statement-breakpoint
CREATE TRIGGER audit_log_only_forgets BEFORE UPDATE ON audit_log FOR EACH ROW EXECUTE FUNCTION allow_only_forgetting();
--> statement-breakpoint
ALTER TABLE ONLY account_tokens
    ADD CONSTRAINT account_tokens_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY ai_logs
    ADD CONSTRAINT ai_logs_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY booking_messages
    ADD CONSTRAINT booking_messages_booking_id_bookings_id_fk FOREIGN KEY (booking_id) REFERENCES bookings(id);
--> statement-breakpoint
ALTER TABLE ONLY booking_messages
    ADD CONSTRAINT booking_messages_recipient_id_users_id_fk FOREIGN KEY (recipient_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY booking_messages
    ADD CONSTRAINT booking_messages_sender_id_users_id_fk FOREIGN KEY (sender_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY booking_reminders
    ADD CONSTRAINT booking_reminders_booking_id_bookings_id_fk FOREIGN KEY (booking_id) REFERENCES bookings(id);
--> statement-breakpoint
ALTER TABLE ONLY bookings
    ADD CONSTRAINT bookings_client_id_users_id_fk FOREIGN KEY (client_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY bookings
    ADD CONSTRAINT bookings_provider_id_providers_user_id_fk FOREIGN KEY (provider_id) REFERENCES providers(user_id);
--> statement-breakpoint
ALTER TABLE ONLY bookings
    ADD CONSTRAINT bookings_service_id_services_id_fk FOREIGN KEY (service_id) REFERENCES services(id);
--> statement-breakpoint
ALTER TABLE ONLY conversation_messages
    ADD CONSTRAINT conversation_messages_conversation_id_conversations_id_fk FOREIGN KEY (conversation_id) REFERENCES conversations(id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE ONLY conversations
    ADD CONSTRAINT conversations_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY disputes
    ADD CONSTRAINT disputes_payment_id_payments_id_fk FOREIGN KEY (payment_id) REFERENCES payments(id);
--> statement-breakpoint
ALTER TABLE ONLY files
    ADD CONSTRAINT files_owner_id_users_id_fk FOREIGN KEY (owner_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY files
    ADD CONSTRAINT files_service_id_services_id_fk FOREIGN KEY (service_id) REFERENCES services(id);
--> statement-breakpoint
ALTER TABLE ONLY identities
    ADD CONSTRAINT identities_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY notice_deliveries
    ADD CONSTRAINT notice_deliveries_notification_id_notifications_id_fk FOREIGN KEY (notification_id) REFERENCES notifications(id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE ONLY notice_deliveries
    ADD CONSTRAINT notice_deliveries_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY notifications
    ADD CONSTRAINT notifications_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY payments
    ADD CONSTRAINT payments_booking_id_bookings_id_fk FOREIGN KEY (booking_id) REFERENCES bookings(id);
--> statement-breakpoint
ALTER TABLE ONLY payments
    ADD CONSTRAINT payments_client_id_users_id_fk FOREIGN KEY (client_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY payouts
    ADD CONSTRAINT payouts_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY phone_codes
    ADD CONSTRAINT phone_codes_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY proposals
    ADD CONSTRAINT proposals_booking_id_bookings_id_fk FOREIGN KEY (booking_id) REFERENCES bookings(id);
--> statement-breakpoint
ALTER TABLE ONLY proposals
    ADD CONSTRAINT proposals_conversation_id_conversations_id_fk FOREIGN KEY (conversation_id) REFERENCES conversations(id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE ONLY proposals
    ADD CONSTRAINT proposals_result_booking_id_bookings_id_fk FOREIGN KEY (result_booking_id) REFERENCES bookings(id);
--> statement-breakpoint
ALTER TABLE ONLY proposals
    ADD CONSTRAINT proposals_service_id_services_id_fk FOREIGN KEY (service_id) REFERENCES services(id);
--> statement-breakpoint
ALTER TABLE ONLY proposals
    ADD CONSTRAINT proposals_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY providers
    ADD CONSTRAINT providers_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY refresh_tokens
    ADD CONSTRAINT refresh_tokens_session_id_sessions_id_fk FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE;
--> statement-breakpoint
ALTER TABLE ONLY refunds
    ADD CONSTRAINT refunds_booking_id_bookings_id_fk FOREIGN KEY (booking_id) REFERENCES bookings(id);
--> statement-breakpoint
ALTER TABLE ONLY refunds
    ADD CONSTRAINT refunds_payment_id_payments_id_fk FOREIGN KEY (payment_id) REFERENCES payments(id);
--> statement-breakpoint
ALTER TABLE ONLY reviews
    ADD CONSTRAINT reviews_booking_id_bookings_id_fk FOREIGN KEY (booking_id) REFERENCES bookings(id);
--> statement-breakpoint
ALTER TABLE ONLY reviews
    ADD CONSTRAINT reviews_service_id_services_id_fk FOREIGN KEY (service_id) REFERENCES services(id);
--> statement-breakpoint
ALTER TABLE ONLY reviews
    ADD CONSTRAINT reviews_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY schedule_exceptions
    ADD CONSTRAINT schedule_exceptions_provider_id_providers_user_id_fk FOREIGN KEY (provider_id) REFERENCES providers(user_id);
--> statement-breakpoint
ALTER TABLE ONLY services
    ADD CONSTRAINT services_category_id_categories_slug_fk FOREIGN KEY (category_id) REFERENCES categories(slug) ON UPDATE CASCADE;
--> statement-breakpoint
ALTER TABLE ONLY services
    ADD CONSTRAINT services_city_cities_slug_fk FOREIGN KEY (city) REFERENCES cities(slug) ON UPDATE CASCADE;
--> statement-breakpoint
ALTER TABLE ONLY services
    ADD CONSTRAINT services_provider_id_providers_user_id_fk FOREIGN KEY (provider_id) REFERENCES providers(user_id);
--> statement-breakpoint
ALTER TABLE ONLY sessions
    ADD CONSTRAINT sessions_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
ALTER TABLE ONLY wallets
    ADD CONSTRAINT wallets_user_id_users_id_fk FOREIGN KEY (user_id) REFERENCES users(id);
--> statement-breakpoint
-- The categories and cities that ship: the lexicon's and the gazetteer's. Admins keep them from here on.
INSERT INTO "categories" ("slug", "name_en", "name_ar", "position") VALUES
  ('plumbing', 'Plumbing', 'سباكة', 1),
  ('electrical', 'Electrical', 'كهرباء', 2),
  ('generator-ups', 'Generator, UPS & inverter', 'مولدات ويو بي اس وانفرتر', 3),
  ('solar', 'Solar energy', 'طاقة شمسية', 4),
  ('ac-hvac', 'AC & heating', 'تكييف وتدفئة', 5),
  ('water-heater', 'Water heater', 'سخانات مياه', 6),
  ('water-tank', 'Water tanks & delivery', 'خزانات ونقلات مياه', 7),
  ('appliance-fridge', 'Fridge & freezer repair', 'تصليح برادات وثلاجات', 8),
  ('appliance-washer', 'Washing-machine repair', 'تصليح غسالات', 9),
  ('appliance-oven', 'Oven, stove & gas', 'أفران وغاز', 10),
  ('cleaning', 'House cleaning', 'تنظيف منازل', 11),
  ('pest-control', 'Pest control', 'مكافحة حشرات', 12),
  ('painting', 'Painting & decorating', 'دهان وديكور', 13),
  ('carpentry', 'Carpentry & doors', 'نجارة وأبواب', 14),
  ('furniture-assembly', 'Furniture assembly & curtains', 'تركيب أثاث وستائر', 15),
  ('metal-aluminium', 'Aluminium, metal & glass', 'ألمنيوم وحديد وزجاج', 16),
  ('tiling-masonry', 'Tiling, masonry & renovation', 'بلاط وعمار وترميم', 17),
  ('waterproofing', 'Roof & waterproofing', 'عزل وأسطح', 18),
  ('locksmith', 'Locksmith', 'أقفال ومفاتيح', 19),
  ('moving', 'Moving & delivery', 'نقل وتوصيل', 20),
  ('gardening', 'Gardening & landscaping', 'حدائق وجنائن', 21),
  ('electronics-it', 'Computer, phone & internet', 'كمبيوتر وهواتف وإنترنت', 22),
  ('car-repair', 'Mechanic & car service', 'ميكانيك وخدمة سيارات', 23),
  ('beauty-hair', 'Hair & beauty', 'شعر وتجميل', 24),
  ('nursing-care', 'Home nursing & elderly care', 'تمريض ورعاية منزلية', 25),
  ('childcare', 'Babysitting & nanny', 'رعاية أطفال', 26),
  ('tutoring', 'Private tutoring', 'دروس خصوصية', 27),
  ('photography-events', 'Photography & events', 'تصوير ومناسبات', 28),
  ('sewing-laundry', 'Tailoring & laundry', 'خياطة وغسيل', 29),
  ('pet-vet', 'Pets & vet', 'حيوانات أليفة وطب بيطري', 30)
ON CONFLICT DO NOTHING;
--> statement-breakpoint
INSERT INTO "cities" ("slug", "name_en", "name_ar", "aliases", "lat", "lng") VALUES
  ('beirut', 'Beirut', 'بيروت', array['Beyrouth', 'Bayrut', 'Beirout', 'Bayrout', 'Beyrout', 'Beruit', 'Biruit', 'Beirute', 'Bayroot', 'Beriut', 'Beyrut'], 33.8938, 35.5018),
  ('tripoli', 'Tripoli', 'طرابلس', array['Trablos', 'Trablous', 'Tarablus', 'Trablus', 'Tarabulus', 'Tripoly', 'Tripolis', 'Taraboulous', 'طرابلس الشام'], 34.4367, 35.8497),
  ('saida', 'Saida', 'صيدا', array['Sidon', 'Sayda', 'Saidon', 'Seida', 'Saïda', 'صيده'], 33.5575, 35.3715),
  ('tyre', 'Tyre', 'صور', array['Sour', 'Soor', 'Sur', 'Tyr', 'Tsour', 'مدينة صور'], 33.2704, 35.2038),
  ('jounieh', 'Jounieh', 'جونية', array['Jounie', 'Junieh', 'Jounyeh', 'Jounié', 'Jouniyeh', 'Junie', 'Jouni', 'Djounieh', 'Kaslik', 'كسليك', 'الكسليك', 'Maameltein', 'المعاملتين', 'Haret Sakher', 'حارة صخر', 'Sarba', 'صربا'], 33.9808, 35.6178),
  ('jbeil', 'Jbeil', 'جبيل', array['Byblos', 'Jbail', 'Jubayl', 'Jbayl', 'Jebeil', 'Jbeyl', 'Gbeil', 'بيبلوس'], 34.123, 35.6519),
  ('zahle', 'Zahle', 'زحلة', array['Zahleh', 'Zahlé', 'Zahla', 'Zahlah', 'Zahli', 'Ksara', 'كسارة'], 33.8463, 35.902),
  ('baalbek', 'Baalbek', 'بعلبك', array['Baalbeck', 'Balabek', 'Ba3lbak', 'Ba3albak', 'B3albak', 'Baalback', 'Balbeck'], 34.0059, 36.2086),
  ('nabatieh', 'Nabatieh', 'النبطية', array['Nabatiyeh', 'Nabatiye', 'Nabatiyé', 'Nabatiyya', 'Nabatie', 'Nabtieh', 'Nabatyeh', 'Nabtiye', 'النبطيه', 'نبطية'], 33.3779, 35.4839),
  ('dahieh', 'Dahieh', 'الضاحية', array['Dahye', 'Dahiye', 'Dahyeh', 'Da7ye', 'Da7iye', 'Dahiyeh', 'Dahia', 'Dahiya', 'الضاحية الجنوبية', 'ضاحية', 'southern suburbs', 'beirut southern suburbs', 'Haret Hreik', 'Harit Hreik', 'Haret Hreyk', '7aret 7reik', 'حارة حريك', 'Bourj el Barajneh', 'Bourj Barajneh', 'Borj el Brajneh', 'برج البراجنة', 'Ghobeiry', 'Ghobeiri', 'Ghbeire', 'الغبيري', 'Mreijeh', 'المريجة', 'Ouzai', 'Ouzaii', 'Ouza3e', 'الاوزاعي', 'الأوزاعي', 'Bir Hassan', 'بير حسن', 'بئر حسن', 'Tahwitat el Ghadir', 'Jnah', 'الجناح', 'Kafaat', 'الكفاءات', 'Msharafieh', 'المشرفية', 'Hay el Sellom', 'حي السلم', 'Bir el Abed', 'بئر العبد', 'بير العبد', 'Roueiss', 'الرويس'], 33.85, 35.505),
  ('chiyah', 'Chiyah', 'الشياح', array['Chiah', 'Shiyah', 'Shiah', 'Chiyyah', 'Ain el Remmaneh', 'Ain el Rummaneh', 'Ain Remmaneh', '3ain el remmene', 'عين الرمانة', 'شياح'], 33.862, 35.517),
  ('furn-el-chebbak', 'Furn el Chebbak', 'فرن الشباك', array['Furn el Chebak', 'Forn el Chebbak', 'Fern el Chebbak', 'Furn Chebbak', 'Furn el Shebbak', 'Forn el Shebbek'], 33.868, 35.525),
  ('sin-el-fil', 'Sin el Fil', 'سن الفيل', array['Sin el Feel', 'Sen el Fil', 'Sinn el Fil', 'Horsh Tabet', 'حرش تابت'], 33.8735, 35.542),
  ('bourj-hammoud', 'Bourj Hammoud', 'برج حمود', array['Borj Hammoud', 'Burj Hammoud', 'Bourj Hamoud', 'Borj 7ammoud', 'Bourj 7ammoud', 'Nabaa', 'النبعة'], 33.8936, 35.54),
  ('jdeideh', 'Jdeideh', 'الجديدة', array['Jdeidet el Metn', 'Jdeideh Metn', 'Jdeide', 'Jdaideh', 'جديدة المتن', 'Bauchrieh', 'Bouchrieh', 'البوشرية', 'Sad el Bauchrieh', 'سد البوشرية', 'Dora', 'Dawra', 'الدورة', 'Zalka', 'Zalqa', 'الزلقا', 'زلقا', 'Fanar', 'الفنار', 'Rawda', 'الروضة'], 33.89, 35.565),
  ('dekwaneh', 'Dekwaneh', 'الدكوانة', array['Dekweneh', 'Dekwene', 'Dikwaneh', 'Dekouaneh', 'دكوانة', 'Mkalles', 'المكلس', 'Mar Roukoz', 'مار روكز'], 33.878, 35.55),
  ('mansourieh', 'Mansourieh', 'المنصورية', array['Mansouriyeh', 'Mansourie', 'Mansouriye', 'Ain Saadeh', 'Ain Saade', 'عين سعادة', 'منصورية', 'Daychounieh'], 33.864, 35.566),
  ('jal-el-dib', 'Jal el Dib', 'جل الديب', array['Jall el Dib', 'Jal el Deeb', 'Jaledib', 'Jal ed Dib', 'Jall ed Dib'], 33.905, 35.58),
  ('antelias', 'Antelias', 'انطلياس', array['Antélias', 'Antelyas', 'Antilias', 'أنطلياس', 'Naccache', 'Nakkash', 'النقاش', 'Rabieh', 'Rabye', 'الرابية', 'Elissar'], 33.913, 35.593),
  ('dbayeh', 'Dbayeh', 'ضبية', array['Dbayye', 'Dbaye', 'Dbayyeh', 'Dbaiyeh', 'Dubayeh', 'ضبيه', 'الضبية', 'Dhour Dbayeh', 'Zouk el Kharab'], 33.933, 35.59),
  ('zouk-mosbeh', 'Zouk Mosbeh', 'زوق مصبح', array['Zouk Mousbeh', 'Zouq Mosbeh', 'Zouk', 'Zook', 'ذوق مصبح', 'الذوق', 'الزوق', 'Nahr el Kalb', 'نهر الكلب', 'Adonis', 'ادونيس'], 33.9567, 35.62),
  ('zouk-mikael', 'Zouk Mikael', 'زوق مكايل', array['Zouk Mkayel', 'Zouk Mikhael', 'Zouq Mkayel', 'ذوق مكايل'], 33.97, 35.6197),
  ('hazmieh', 'Hazmieh', 'الحازمية', array['Hazmiyeh', 'Hazmiye', 'Hazmié', '7azmieh', '7azmiye', 'Hazmie', 'حازمية', 'Mar Takla', 'مار تقلا'], 33.854, 35.54),
  ('baabda', 'Baabda', 'بعبدا', array['Babda', 'B3abda', 'Ba3abda', 'Yarze', 'Yarzeh', 'اليرزة'], 33.8339, 35.5442),
  ('hadath', 'Hadath', 'الحدث', array['Hadeth', 'Hadat', 'Hadeth Beirut', '7adath', '7adat', 'الحدت', 'Kfarshima', 'Kfarchima', 'كفرشيما', 'Lailake', 'الليلكي'], 33.831, 35.526),
  ('choueifat', 'Choueifat', 'الشويفات', array['Shoueifat', 'Shwayfat', 'Choueifate', 'Chwayfat', 'Chweifat', 'Shweifat', 'شويفات', 'Aramoun', 'عرمون', 'Bchamoun', 'بشامون', 'Deir Qoubel', 'دير قوبل'], 33.806, 35.509),
  ('khalde', 'Khalde', 'خلدة', array['Khaldeh', 'Khaldé', '5alde', 'Doha Aramoun', 'دوحة عرمون', 'Doha el Hoss', 'دوحة الحص', 'Naameh', 'Na3me', 'الناعمة'], 33.779, 35.48),
  ('damour', 'Damour', 'الدامور', array['Damur', 'Damoor', 'Ed Damour', 'دامور', 'Mechref', 'المشرف', 'Saadiyat', 'السعديات'], 33.728, 35.455),
  ('jiyeh', 'Jiyeh', 'الجية', array['Jieh', 'Jiye', 'Jiyyeh', 'El Jiyeh', 'جية', 'Rmeileh', 'Rmeile', 'الرميلة', 'Barja', 'برجا', 'Chhim', 'شحيم', 'Iqlim el Kharroub', 'اقليم الخروب'], 33.665, 35.422),
  ('aley', 'Aley', 'عاليه', array['Alay', 'Aaley', '3aley', 'Aleyh', '3alay'], 33.806, 35.6),
  ('bhamdoun', 'Bhamdoun', 'بحمدون', array['Bhamdun', 'B7amdoun', 'Bhamdoon', 'Bhamdoun el Mhatta'], 33.795, 35.651),
  ('sofar', 'Sofar', 'صوفر', array['Sawfar', 'Saoufar', 'Soufar'], 33.796, 35.7),
  ('beit-ed-dine', 'Beit ed-Dine', 'بيت الدين', array['Beiteddine', 'Beit el Dine', 'Bayt ed Dine', 'Beit eddine', 'Beit Eldine', 'Chouf', 'Shouf', 'الشوف', 'Moukhtara', 'المختارة'], 33.695, 35.58),
  ('deir-el-qamar', 'Deir el Qamar', 'دير القمر', array['Deir el Kamar', 'Deir al Qamar', 'Der el Amar', 'Deir el 2amar'], 33.697, 35.562),
  ('baakline', 'Baakline', 'بعقلين', array['Baaqline', 'Baakleen', 'B3a2lin'], 33.68, 35.558),
  ('broummana', 'Broummana', 'برمانا', array['Brummana', 'Broumana', 'Brumana', 'Bromana', 'Broumanna'], 33.88, 35.621),
  ('beit-mery', 'Beit Mery', 'بيت مري', array['Beit Meri', 'Bayt Meri', 'Bet Mery', 'Beit Méry', 'Monteverde', 'مونتي فيردي'], 33.858, 35.6),
  ('bikfaya', 'Bikfaya', 'بكفيا', array['Bekfaya', 'Bikfayya', 'Metn', 'Matn', 'المتن', 'Bickfaya'], 33.918, 35.683),
  ('ghazir', 'Ghazir', 'غزير', array['Ghazeer', '8azir', 'Adma', 'أدما', 'ادما', 'Kfar Hbab', 'كفرحباب', 'Kfarhbab'], 34.017, 35.666),
  ('ajaltoun', 'Ajaltoun', 'عجلتون', array['Ajeltoun', '3ajaltoun', 'Ballouneh', 'Ballouné', 'بلونة', 'Keserwan', 'Kesrouan', 'Kesrwan', 'كسروان'], 33.968, 35.68),
  ('faraya', 'Faraya', 'فاريا', array['Faraiya', 'Kfardebian', 'Kfardebyan', 'كفردبيان', 'Mzaar', 'المزار', 'Faqra', 'فقرا'], 34.013, 35.83),
  ('batroun', 'Batroun', 'البترون', array['Batrun', 'Batroon', 'Batroune', 'Btroun', 'El Batroun', 'بترون'], 34.2553, 35.6581),
  ('chekka', 'Chekka', 'شكا', array['Chekaa', 'Shekka', 'Chika'], 34.325, 35.73),
  ('amioun', 'Amioun', 'أميون', array['Amyoun', 'Amioune', 'Koura', 'الكورة', 'اميون', 'Kousba', 'كوسبا'], 34.299, 35.809),
  ('zgharta', 'Zgharta', 'زغرتا', array['Zgorta', 'Z8arta', 'Zghorta', 'Ezgharta'], 34.3974, 35.8949),
  ('ehden', 'Ehden', 'إهدن', array['Ihden', 'اهدن'], 34.2911, 35.965),
  ('bcharre', 'Bcharre', 'بشري', array['Bsharri', 'Bécharré', 'Bcharri', 'Becharre', 'Besharre', 'بشرّي', 'Cedars', 'الأرز', 'Hasroun', 'حصرون'], 34.251, 36.011),
  ('mina', 'El Mina', 'الميناء', array['Al Mina', 'Mina', 'المينا', 'مينا طرابلس', 'Mina Tripoli'], 34.45, 35.817),
  ('minieh', 'Minieh', 'المنية', array['Minyeh', 'Miniyeh', 'El Minieh', 'المنيه', 'Beddawi', 'البداوي', 'Bedawi'], 34.48, 35.936),
  ('dinnieh', 'Sir ed-Dinnieh', 'سير الضنية', array['Sir el Dinniyeh', 'Dinnieh', 'Dannieh', 'Danniyeh', 'Dinniyeh', 'الضنية', 'Sir Dannieh'], 34.383, 36.029),
  ('halba', 'Halba', 'حلبا', array['Halba Akkar', 'Akkar', 'عكار', '3akkar', '3kar', 'Aakkar', '7alba'], 34.543, 36.079),
  ('qoubaiyat', 'Qoubaiyat', 'القبيات', array['Kobayat', 'Qobayat', 'Koubayat', 'Qbayet', 'Kobayet', '2bayet', 'Qoubayat', 'قبيات'], 34.57, 36.277),
  ('hermel', 'Hermel', 'الهرمل', array['Hirmil', 'Hermil', 'El Hermel', 'هرمل'], 34.394, 36.385),
  ('chtoura', 'Chtoura', 'شتورا', array['Chtaura', 'Shtoura', 'Shtaura', 'Chtora', 'شتورة', 'Taalabaya', 'تعلبايا', 'Saadnayel', 'سعدنايل'], 33.817, 35.853),
  ('bar-elias', 'Bar Elias', 'بر الياس', array['Barelias', 'Bar Ilias', 'Barr Elias', 'بر الياس البقاع'], 33.775, 35.904),
  ('qabb-elias', 'Qabb Elias', 'قب الياس', array['Kab Elias', 'Kabelias', 'Qab Elias', 'Qob Elias', 'قبالياس'], 33.793, 35.824),
  ('rayak', 'Rayak', 'رياق', array['Riyaq', 'Riaq', 'Riyak', 'Ablah', 'أبلح', 'Ali en Nahri'], 33.85, 36.005),
  ('joub-jannine', 'Joub Jannine', 'جب جنين', array['Jib Jannin', 'Jeb Jennine', 'Joub Jenin', 'Job Jannine', 'West Bekaa', 'البقاع الغربي'], 33.632, 35.784),
  ('rachaya', 'Rachaya', 'راشيا', array['Rashaya', 'Rachaiya', 'Rashayya', 'راشيا الوادي', 'Rachaya el Wadi'], 33.501, 35.844),
  ('jezzine', 'Jezzine', 'جزين', array['Jezzin', 'Jizzin', 'Jezin', 'جزّين'], 33.542, 35.584),
  ('ghazieh', 'Ghazieh', 'الغازية', array['Ghaziyeh', 'Ghaziye', '8aziye', 'Zahrani', 'الزهراني', 'Maghdouche', 'Maghdousheh', 'مغدوشة'], 33.518, 35.369),
  ('sarafand', 'Sarafand', 'الصرفند', array['Sarafend', 'Sarafande', 'صرفند', 'Adloun', 'عدلون'], 33.456, 35.293),
  ('bint-jbeil', 'Bint Jbeil', 'بنت جبيل', array['Bent Jbeil', 'Bint Jbail', 'Bint Jubayl', 'Bent Jbayl', 'Bint Jbayl'], 33.119, 35.433),
  ('tebnine', 'Tebnine', 'تبنين', array['Tibnin', 'Tebnin', 'Tibnine'], 33.193, 35.409),
  ('marjayoun', 'Marjayoun', 'مرجعيون', array['Marjeyoun', 'Marj3youn', 'Marjaayoun', 'Merj Ayoun', 'Marj Uyun', 'جديدة مرجعيون', 'Marjeoun'], 33.36, 35.592),
  ('khiam', 'Khiam', 'الخيام', array['Khyam', 'El Khiam', '5iyam', 'Khiyam'], 33.329, 35.612),
  ('hasbaya', 'Hasbaya', 'حاصبيا', array['Hasbayya', 'Hasbaiya', '7asbaya'], 33.398, 35.685),
  ('naqoura', 'Naqoura', 'الناقورة', array['Nakoura', 'Naquora', 'Na2oura', 'En Naqoura', 'ناقورة'], 33.118, 35.14),
  ('abbassieh', 'Abbassieh', 'العباسية', array['Abbasiyeh', 'Abbasieh', '3abbasiye', 'El Abbassiyeh', 'Borj el Chmali', 'برج الشمالي', 'Ain Baal', 'عين بعال', 'Jouaya', 'جويا', 'Bourj Rahal', 'برج رحال', 'Maarakeh', 'معركة', 'Srifa', 'صريفا'], 33.2983, 35.2821),
  ('kfar-remmane', 'Kfar Remmane', 'كفررمان', array['Kfar Roummane', 'Kfarremman', 'كفر رمان', 'Habbouch', 'حبوش'], 33.379, 35.506)
ON CONFLICT DO NOTHING;
