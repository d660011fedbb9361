package org.gongbao.review.round;

/// Names a proof round for good.
public record RoundId(String value) {}
