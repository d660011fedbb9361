package org.gongbao.layout.label;

/// What stands on an address label; what is empty is left out.
///
/// @param recipient with what belongs behind the name
/// @param mark small, at the upper right: issue and copies
public record Label(String postcode, String address, String unit, String recipient, String mark) {}
