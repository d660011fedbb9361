package org.gongbao.review.round;

import org.gongbao.review.mark.Mark;

/// A mark as its reader gave it back.
///
/// @param withdrawn true when the reader took it back himself; it is kept all the same
public record ReturnedMark(Mark mark, boolean withdrawn) {}
