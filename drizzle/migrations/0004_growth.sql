CREATE INDEX "account_tokens_ended_idx" ON "account_tokens" USING btree (least("expires_at", "used_at"));--> statement-breakpoint
CREATE INDEX "refresh_tokens_expires_at_idx" ON "refresh_tokens" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sessions_ended_idx" ON "sessions" USING btree (least("expires_at", "revoked_at"));--> statement-breakpoint
CREATE INDEX "users_search_idx" ON "users" USING gin ("name" gin_trgm_ops,"email" gin_trgm_ops,"phone" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "users_counted_idx" ON "users" USING btree ("role","is_banned") WHERE deactivated_at is null;--> statement-breakpoint
CREATE INDEX "providers_search_idx" ON "providers" USING gin ("business_name" gin_trgm_ops,"business_name_ar" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "services_counted_idx" ON "services" USING btree ("is_visible") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "booking_reminders_scheduled_at_idx" ON "booking_reminders" USING btree ("scheduled_at");--> statement-breakpoint
CREATE INDEX "reviews_rating_idx" ON "reviews" USING btree ("rating");--> statement-breakpoint
CREATE INDEX "webhook_events_received_at_idx" ON "webhook_events" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "notifications_read_idx" ON "notifications" USING btree ("created_at") WHERE is_read;--> statement-breakpoint
CREATE INDEX "ai_logs_words_idx" ON "ai_logs" USING btree ("timestamp") WHERE query <> '' or response <> '';--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys" USING btree ("created_at");