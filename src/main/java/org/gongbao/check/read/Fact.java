package org.gongbao.check.read;

import java.util.function.Function;

/// Something worked out of what is read, once, and asked by several rules: numbers, clauses, names.
/// Made as a constant; its identity is its key.
///
/// @param <S> what it is worked out of
/// @param <T> what it is
public final class Fact<S, T> {
  private final Function<S, T> work;

  private Fact(Function<S, T> work) {
    this.work = work;
  }

  public static <S, T> Fact<S, T> of(Function<S, T> work) {
    return new Fact<>(work);
  }

  T of(S source) {
    return work.apply(source);
  }
}
