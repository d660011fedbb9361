package org.gongbao.review.round;

import java.time.Instant;

/// 交回: one return of one reader.
///
/// @param parcel digest that names what was returned
/// @param reader name of the reader
/// @param key public key it was signed with, base64; empty for marks made on paper and entered here
/// @param signed when the reader says it was signed
/// @param received when it was merged, by the office's own clock
/// @param marks how many it brought, those withdrawn among them
public record Returned(
    String parcel, String reader, String key, Instant signed, Instant received, int marks) {}
