// The parts of libxml2 that Reading uses: its XML and HTML parsers, as streams of events.
#pragma once
#include <libxml/xmlversion.h>
// libxml2 may be built with ICU, whose headers then clash with those of Foundation's own ICU in a target that imports
// both. Only the last fields of xmlCharEncodingHandler depend on it, a type that is not used here.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
