package org.gongbao.review.decide;

import java.time.Instant;

/// 恢复: a decision taken back.
public record Revocation(Decision.Kind kind, String subject, String who, Instant when)
    implements Ruling {}
