DROP INDEX "services_counted_idx";--> statement-breakpoint
CREATE INDEX "providers_created_idx" ON "providers" USING btree ("created_at","user_id");--> statement-breakpoint
CREATE INDEX "services_kept_idx" ON "services" USING btree ("created_at","id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "wallets_moved_idx" ON "wallets" USING btree ("last_transaction_at","user_id") WHERE last_transaction_at is not null;--> statement-breakpoint
CREATE INDEX "services_counted_idx" ON "services" USING btree ("is_visible","created_at","id") WHERE removed_at is null;