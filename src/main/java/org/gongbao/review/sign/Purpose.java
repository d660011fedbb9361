package org.gongbao.review.sign;

/// What a signature is for. It is part of what is signed, so that a signature given for one thing
/// can never pass for another. Names are never changed: what was signed would fall.
public enum Purpose {
  /// One item of an issue at one stage.
  ITEM,
  /// A whole issue at one stage.
  ISSUE,
  /// 付印单.
  PRINTING,
  /// An offline package of a proof round.
  PACKAGE,
  /// What a proofreader gives back.
  RETURN
}
