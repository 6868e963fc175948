package io.github.mineweekly.newsletter.work;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes calls of {@code Steps} into a class: where a method begins, where a jump leads back, and around calls of the
 * JDK that walk a text or a collection. None of them changes what the stack holds, so no frame needs computing.
 */
final class CountingClass extends ClassVisitor {
    private static final String STEPS = Type.getInternalName(Steps.class);
    private static final Set<String> TEXTS =
            Set.of("java/lang/String", "java/lang/StringBuilder", "java/lang/CharSequence", "java/util/regex/Matcher");

    /** What a text answers without looking at its characters. */
    private static final Set<String> AT_ONCE = Set.of("length", "isEmpty", "hashCode", "toString", "<init>");

    private static final String WALKED_TEXT = "(Ljava/lang/String;)Ljava/lang/String;";

    CountingClass(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        return new Counting(super.visitMethod(access, name, descriptor, signature, thrown));
    }

    private static final class Counting extends MethodVisitor {
        private final Set<Label> seen = new HashSet<>();

        Counting(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count("step", "()V");
        }

        @Override
        public void visitLabel(Label label) {
            seen.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (seen.contains(label)) {
                count("step", "()V");
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (!owner.startsWith("java/")) {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
                return;
            }
            String asStatic =
                    opcode == Opcodes.INVOKESTATIC ? descriptor : "(L" + owner + ";" + descriptor.substring(1);
            if (opcode != Opcodes.INVOKESPECIAL && Steps.replaces(name, asStatic)) {
                count(name, asStatic);
                return;
            }
            topOfStack(owner, name, descriptor);
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            if (TEXTS.contains(owner)) {
                result(descriptor);
            }
        }

        /** What is joined by {@code +} is copied. */
        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle maker, Object... arguments) {
            super.visitInvokeDynamicInsn(name, descriptor, maker, arguments);
            if (maker.getOwner().equals("java/lang/invoke/StringConcatFactory")) {
                result(descriptor);
            }
        }

        /** A collection is copied or walked by what it is given to, a text by what it is appended to or asked. */
        private void topOfStack(String owner, String name, String descriptor) {
            String arguments = descriptor.substring(0, descriptor.indexOf(')'));
            if (arguments.endsWith("Ljava/util/Collection;") && owner.startsWith("java/util/")) {
                count("walked", "(Ljava/util/Collection;)Ljava/util/Collection;");
            } else if (arguments.endsWith("Ljava/lang/String;") && owner.equals("java/lang/StringBuilder")) {
                count("walked", WALKED_TEXT);
            } else if (arguments.equals("(") && owner.equals("java/lang/String") && !AT_ONCE.contains(name)) {
                count("walked", WALKED_TEXT);
            } else if (owner.equals("java/lang/System") && name.equals("arraycopy")) {
                count("walked", "(I)I");
            }
        }

        private void result(String descriptor) {
            if (descriptor.endsWith(")Ljava/lang/String;")) {
                count("walked", WALKED_TEXT);
            }
        }

        private void count(String name, String descriptor) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, descriptor, false);
        }
    }
}
