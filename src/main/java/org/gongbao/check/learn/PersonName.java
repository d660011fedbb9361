package org.gongbao.check.learn;

import org.gongbao.check.per.Names;

/// What is the name of a person for sure.
final class PersonName {
  private static final String COMPOUND = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|闻人|司徒|端木|百里|呼延|夏侯|宇文";
  private static final String NO_NAME = ".*(?:办公|单位|负责|有关|同志|领导|人员|部门|办事|成员).*";

  private PersonName() {}

  static boolean is(String name) {
    if (name.contains("·")) {
      return name.matches("\\p{IsHan}{2,8}·\\p{IsHan}{2,8}");
    }
    boolean compound = name.matches("(?:" + COMPOUND + ")\\p{IsHan}{1,2}");
    return compound
        || name.matches("\\p{IsHan}{2,3}")
            && Names.isSurname(name.charAt(0))
            && !name.matches(NO_NAME);
  }
}
