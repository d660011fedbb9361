package org.gongbao.review.workflow;

import org.gongbao.review.sign.SigningKey;

/// Somebody whose key is unlocked.
public record Signer(Signatory who, SigningKey key) {}
