package org.gongbao.model.register;

/// Of one line of a register, in the whole library.
public record EntryId(String value) {}
