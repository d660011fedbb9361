package org.gongbao.review.workflow;

import java.time.Instant;

/// The workflow of an issue, as it was when it was started: what an office changes later is for
/// later issues.
public record Started(Workflow workflow, String who, Instant when) {}
