-- The outcome of every conversation in plain SQL, from facts alone: a second implementation that shares nothing with the
-- first (workspace/quality/outcome.py). The parameter is the moment of counting as epoch seconds. EPOCH(x) and FIELD(x, name)
-- are replaced for each database by the test.
WITH RECURSIVE whole AS (
  -- A conversation and all that was merged into it, directly or through others: counted once.
  SELECT id, id AS root FROM conversation WHERE merged_into IS NULL
  UNION ALL SELECT c.id, w.root FROM conversation c JOIN whole w ON c.merged_into = w.id
), said AS (
  SELECT w.root AS id, f.seq, f.kind, EPOCH(f.at) AS at, f.actor_kind,
         FIELD(f.payload, 'action') AS action, FIELD(f.payload, 'rule') AS rule,
         FIELD(f.payload, 'reaction') AS reaction, FIELD(f.payload, 'about') AS about,
         FIELD(f.payload, 'message_id') AS message_id
  FROM fact f JOIN whole w ON w.id = f.conversation_id
), turns AS (
  SELECT *, CASE WHEN action = 'answer' AND rule IN ('small-talk', 'auto-reply') THEN 1 ELSE 0 END AS is_talk
  FROM said WHERE kind = 'decided'
), spoken AS (
  -- What the AI said, with the decision it came of.
  SELECT s.*, (SELECT t.is_talk FROM turns t WHERE t.id = s.id AND t.seq < s.seq ORDER BY t.seq DESC LIMIT 1) AS is_talk
  FROM said s WHERE s.kind = 'ai-replied'
), kept AS (
  SELECT r.* FROM said r WHERE r.kind = 'reply-written' AND NOT EXISTS (
    SELECT 1 FROM said u WHERE u.id = r.id AND u.kind = 'reply-undone' AND u.message_id = r.message_id AND u.seq > r.seq)
), each_one AS (
  SELECT c.id, c.channel, c.customer_id, EPOCH(c.opened_at) AS opened_at,
    (SELECT COUNT(*) FROM turns t WHERE t.id = c.id) AS decided,
    (SELECT COUNT(*) FROM turns t WHERE t.id = c.id AND t.is_talk = 0) AS matters,
    (SELECT COUNT(*) FROM said e WHERE e.id = c.id AND e.kind = 'escalated')
      + (SELECT COUNT(*) FROM kept k WHERE k.id = c.id) AS to_people,
    (SELECT MAX(seq) FROM said m WHERE m.id = c.id AND m.kind = 'message-received') AS heard_seq,
    (SELECT MAX(seq) FROM said x WHERE x.id = c.id AND x.kind IN ('decided', 'escalated', 'reply-written')) AS done_seq,
    (SELECT x.at FROM said x WHERE x.id = c.id AND x.kind IN ('message-received', 'ai-replied')
      ORDER BY x.seq DESC LIMIT 1) AS last_at,
    (SELECT MAX(seq) FROM spoken a WHERE a.id = c.id AND a.is_talk = 0 AND a.action = 'answer') AS answer_seq,
    (SELECT t.action FROM turns t WHERE t.id = c.id ORDER BY t.seq DESC LIMIT 1) AS last_action,
    (SELECT t.is_talk FROM turns t WHERE t.id = c.id ORDER BY t.seq DESC LIMIT 1) AS last_is_talk,
    (SELECT t.about FROM turns t WHERE t.id = c.id AND t.is_talk = 0 ORDER BY t.seq LIMIT 1) AS first_about,
    (SELECT t.about FROM turns t WHERE t.id = c.id AND t.is_talk = 0 ORDER BY t.seq DESC LIMIT 1) AS last_about
  FROM conversation c WHERE c.merged_into IS NULL
), reacted AS (
  SELECT o.*,
    (SELECT a.at FROM spoken a WHERE a.id = o.id AND a.seq = o.answer_seq) AS answered_at,
    COALESCE((SELECT COALESCE(m.reaction, 'more') FROM said m
      WHERE m.id = o.id AND m.kind = 'message-received' AND m.seq = o.heard_seq
        AND (o.answer_seq IS NULL OR m.seq > o.answer_seq)), '') AS reaction,
    CASE WHEN o.heard_seq IS NOT NULL AND (o.done_seq IS NULL OR o.done_seq < o.heard_seq) THEN 1 ELSE 0 END AS waits,
    COALESCE(o.last_at, o.opened_at) + 72 * 3600 AS settles_at
  FROM each_one o
), judged AS (
  SELECT r.*, CASE
    WHEN decided > 0 AND matters = 0 AND to_people = 0 AND waits = 0 THEN 'unassisted'
    WHEN to_people > 0 THEN 'escalated'
    WHEN answer_seq IS NOT NULL AND reaction = 'thanks' THEN 'resolved-verified'
    WHEN (waits = 1 OR decided = 0) AND :now < settles_at THEN 'pending'
    WHEN waits = 1 OR decided = 0 THEN 'abandoned'
    WHEN :now < settles_at THEN 'pending'
    WHEN answer_seq IS NULL OR reaction = 'no-help' THEN 'abandoned'
    WHEN last_action = 'answer' AND last_is_talk = 0 AND reaction = '' THEN 'resolved-assumed'
    ELSE 'ambiguous' END AS outcome
  FROM reacted r
)
SELECT CASE WHEN j.outcome LIKE 'resolved%' AND COALESCE(j.last_about, '') <> '' AND EXISTS (
    SELECT 1 FROM judged later WHERE later.id <> j.id AND later.channel = j.channel
      AND later.customer_id = j.customer_id AND later.first_about = j.last_about
      AND later.opened_at >= j.answered_at AND later.opened_at <= j.answered_at + 7 * 86400)
  THEN 'ambiguous' ELSE j.outcome END AS outcome, COUNT(*) AS n
FROM judged j GROUP BY 1
