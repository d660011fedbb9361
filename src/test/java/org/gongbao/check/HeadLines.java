package org.gongbao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongbao.check.office.Office;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryCheck;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;

/// What the lines at the head of a file of cases say (see [RuleCases]).
final class HeadLines {
  private static final String REGISTER = "登记 ";
  private static final String NOTHING = REGISTER + "无";
  private static final Map<String, Register> REGISTERS =
      Map.of(
          "人员", Register.OFFICIALS,
          "领导人", Register.LEADERS,
          "机构", Register.ORGANISATIONS,
          "区划", Register.DIVISIONS,
          "代字", Register.CODES,
          "提法", Register.FORMULATIONS,
          "词库", Register.WORDS,
          "免查", Register.WHITELIST,
          "节假日", Register.HOLIDAYS);

  private HeadLines() {}

  static boolean isHead(String line) {
    return line.startsWith(REGISTER);
  }

  static Office office(List<String> heads) {
    return office(heads, List.of());
  }

  /// @param past lines that state other issues
  static Office office(List<String> heads, List<String> past) {
    Map<Register, List<Entry>> registers = new EnumMap<>(Register.class);
    for (String head : heads) {
      if (head.startsWith(REGISTER) && !head.strip().equals(NOTHING)) {
        Entry line = line(head.substring(REGISTER.length()));
        registers.computeIfAbsent(line.register(), none -> new ArrayList<>()).add(line);
      }
    }
    return Office.of(registers, PastHeads.past(past));
  }

  private static Entry line(String written) {
    int colon = written.indexOf('：');
    Register register = colon < 0 ? null : REGISTERS.get(written.substring(0, colon));
    if (register == null) {
      throw new IllegalArgumentException("no register: " + written);
    }
    List<String> fields =
        new ArrayList<>(Arrays.asList(written.substring(colon + 1).split("\\|", -1)));
    while (fields.size() < register.columns().size()) {
      fields.add("");
    }
    Entry line = EntryCheck.tidied(new Entry(new EntryId(written), register, fields));
    if (!EntryCheck.faults(line).isEmpty()) {
      throw new IllegalArgumentException(written + ": " + EntryCheck.faults(line));
    }
    return line;
  }
}
