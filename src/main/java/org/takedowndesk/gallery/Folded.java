package org.takedowndesk.gallery;

/// Texts without the difference of capital and small letters. A folded text is as long as the text was: what is found
/// at a place in one stands at the same place in the other.
final class Folded {

    private Folded() {}

    static String of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            // Some letters have two small forms, such as the Greek sigma, and meet only as capitals.
            chars[i] = Character.toLowerCase(Character.toUpperCase(chars[i]));
        }
        return new String(chars);
    }
}
