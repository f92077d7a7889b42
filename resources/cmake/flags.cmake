# SPDX-License-Identifier: GPL-3.0-or-later
# How every target is compiled: warnings, exact arithmetic (METHOD.md 1), hardening.
add_library(vorlauf_flags INTERFACE)
target_compile_options(vorlauf_flags INTERFACE
    -ffp-contract=off -fno-math-errno -fno-trapping-math
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    -fstack-protector-strong -fstack-clash-protection -fcf-protection
    $<$<BOOL:${VORLAUF_WERROR}>:-Werror>
    "-ffile-prefix-map=${CMAKE_SOURCE_DIR}/=")
target_compile_definitions(vorlauf_flags INTERFACE _GLIBCXX_ASSERTIONS)
target_link_options(vorlauf_flags INTERFACE -Wl,-z,relro,-z,now -pie)
if(VORLAUF_SANITIZE)
    # Tests check what they test: UBSan in their own code finds little and doubles the time to compile it.
    target_compile_options(vorlauf_flags INTERFACE -fsanitize=address
        $<$<NOT:$<BOOL:$<TARGET_PROPERTY:VORLAUF_UNOPTIMISED>>>:-fsanitize=undefined>
        -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
    target_link_options(vorlauf_flags INTERFACE -fsanitize=address,undefined)
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(vorlauf_flags INTERFACE -U_FORTIFY_SOURCE
        $<$<NOT:$<BOOL:$<TARGET_PROPERTY:VORLAUF_UNOPTIMISED>>>:-D_FORTIFY_SOURCE=2>)
endif()

# The same for targets that use Qt.
add_library(vorlauf_qt_flags INTERFACE)
target_link_libraries(vorlauf_qt_flags INTERFACE vorlauf_flags)
target_compile_definitions(vorlauf_qt_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
