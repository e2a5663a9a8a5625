CREATE TABLE "used_id_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"usable_until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "used_id_tokens_usable_until_idx" ON "used_id_tokens" USING btree ("usable_until");