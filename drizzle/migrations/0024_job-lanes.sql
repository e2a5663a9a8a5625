-- What is due is looked for by the neighbour that it needs (src/jobs/lanes.ts).
CREATE INDEX "job_lane_idx" ON pgboss.job (split_part(data ->> 'kind', ':', 1), start_after, id) WHERE state < 'active';
